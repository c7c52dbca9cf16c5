package se.regionvasterbotten.engagement.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/**
 * A file whose header is found, and the rows below it, which are read one at a time.
 *
 * @param ragged as {@link Table#ragged}
 * @param unread what there is to say of the sheets that are not read
 */
record OpenedList(Header header, boolean ragged, Table.Feed feed, List<Finding> unread) {
    /** The fitter comes last; of equally fit ones the first is meant. */
    private static final Comparator<Candidate> FITNESS = Comparator.comparing(Candidate::list)
            .thenComparing(one -> one.table().place().shown())
            .thenComparing(Candidate::named);

    /** A row of a way to read the file. */
    private record Row(Table table, Line line) {}

    /**
     * A row, how its source is to be understood, and what it then says.
     *
     * @param list whether it is the header of a list with rows
     * @param named how many columns it names
     */
    private record Candidate(Table table, Line line, Mapping mapping, boolean list, int named) {
        static Candidate of(Row row, Mapping mapping) {
            Set<ListColumn> named = Header.named(row.line(), mapping);
            boolean list = Header.enough(named) && row.table().goesOnBelow(row.line());
            return new Candidate(row.table(), row.line(), mapping, list, named.size());
        }
    }

    OpenedList {
        unread = List.copyOf(unread);
    }

    /**
     * Finds the header: of the first rows, between every delimiter and on every sheet, the one that names most columns. One that is
     * enough and has rows below it comes before any that is not, and a sheet that is shown before one that is hidden.
     *
     * @param mappings what is remembered of these sources, by {@link Header#source}
     * @throws UnreadableList when it is neither text between delimiters nor a workbook, or has no header that is enough
     */
    static OpenedList of(byte[] file, Function<Set<String>, Map<String, Mapping>> mappings) {
        List<Table> tables = Table.of(file);
        Map<String, Mapping> known = mappings.apply(
                lines(tables).map(one -> Header.source(one.line())).collect(Collectors.toSet()));
        List<Candidate> candidates = lines(tables)
                .map(one -> Candidate.of(one, known.getOrDefault(Header.source(one.line()), Mapping.NONE)))
                .toList();
        Candidate best = candidates.stream()
                .reduce((one, other) -> FITNESS.compare(other, one) > 0 ? other : one)
                .orElseThrow(() -> new UnreadableList(UnreadableList.Why.EMPTY));
        return new OpenedList(
                Header.of(best.line(), best.mapping()),
                best.table().ragged(),
                best.table().feed(),
                unread(candidates, best));
    }

    private static List<Finding> unread(List<Candidate> candidates, Candidate read) {
        Map<Table.Place, Boolean> others = new LinkedHashMap<>();
        candidates.stream()
                .filter(one -> one.table().place().shown())
                .filter(one -> !one.table().place().equals(read.table().place()))
                .forEach(one -> others.merge(one.table().place(), one.list(), Boolean::logicalOr));
        return others.entrySet().stream()
                .map(other -> new Finding(
                        read.line().number(),
                        null,
                        PersonalIdentityNumber.maskedLike(
                                new Cell(other.getKey().name()).text()),
                        other.getValue() ? FindingType.LIST_NOT_READ : FindingType.SHEET_NOT_READ,
                        null))
                .toList();
    }

    /**
     * Reads every row, and gives each as it may be kept to whoever keeps them.
     *
     * @throws UnreadableList when there is none, or there are too many
     */
    ParticipantList read(Consumer<Line> keeper) {
        ParticipantList.Reader reader = new ParticipantList.Reader(header, ragged, unread);
        try {
            feed.into(line -> {
                if (line.number() > header.number()) {
                    reader.read(line);
                    keeper.accept(header.guarded(line));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ParticipantList list = reader.list();
        if (list.rows() == 0) {
            throw new UnreadableList(UnreadableList.Why.NO_ROWS);
        }
        return list;
    }

    private static Stream<Row> lines(List<Table> tables) {
        return tables.stream().flatMap(table -> table.top().stream().map(line -> new Row(table, line)));
    }
}
