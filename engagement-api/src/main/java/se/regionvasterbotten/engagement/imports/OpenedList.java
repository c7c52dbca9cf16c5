package se.regionvasterbotten.engagement.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file whose header is found, and the rows below it, which are read one at a time.
 *
 * @param ragged as {@link Table#ragged}
 */
record OpenedList(Header header, boolean ragged, Table.Feed feed) {
    /** A row of a way to read the file, and how its source is to be understood. */
    private record Candidate(Table table, Line line, Mapping mapping) {
        int recognised() {
            return Header.recognised(line, mapping);
        }
    }

    /**
     * Finds the header: of the first rows, between every delimiter and on every sheet, the one that names most columns.
     *
     * @param mappings what is remembered of these sources, by {@link Header#source}
     * @throws UnreadableList when it is neither text between delimiters nor a workbook, or has no header that is enough
     */
    static OpenedList of(byte[] file, Function<Set<String>, Map<String, Mapping>> mappings) {
        List<Table> tables = Table.of(file);
        Map<String, Mapping> known = mappings.apply(
                lines(tables).map(one -> Header.source(one.line())).collect(Collectors.toSet()));
        Candidate best = lines(tables)
                .map(one -> new Candidate(
                        one.table(), one.line(), known.getOrDefault(Header.source(one.line()), Mapping.NONE)))
                .reduce((one, other) -> other.recognised() > one.recognised() ? other : one)
                .orElseThrow(() -> new UnreadableList(UnreadableList.Why.EMPTY));
        return new OpenedList(
                Header.of(best.line(), best.mapping()),
                best.table().ragged(),
                best.table().feed());
    }

    /** Reads every row, and gives each as it stands to whoever keeps them. */
    ParticipantList read(Consumer<Line> keeper) {
        ParticipantList.Reader reader = new ParticipantList.Reader(header, ragged);
        try {
            feed.into(line -> {
                if (line.number() > header.number()) {
                    reader.read(line);
                    keeper.accept(line);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.list();
    }

    private static Stream<Candidate> lines(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.top().stream().map(line -> new Candidate(table, line, Mapping.NONE)));
    }
}
