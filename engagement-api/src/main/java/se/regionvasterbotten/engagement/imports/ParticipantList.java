package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/**
 * What a file says, read and not yet tried against the register.
 *
 * @param header the row that names the columns
 * @param rows how many rows there are below it that are not blank
 * @param participants the rows that could be read and have something to keep, in the file's order
 * @param findings what there is to say of rows on their own
 */
record ParticipantList(Header header, int rows, List<Participant> participants, List<Finding> findings) {
    ParticipantList {
        participants = List.copyOf(participants);
        findings = List.copyOf(findings);
    }

    /** Reads the rows below a header, one after the other. */
    static final class Reader {
        private final Header header;
        private final boolean ragged;
        private final Map<String, String> seen = new HashMap<>();
        private final List<Participant> participants = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int rows;

        /** @param unread what there is to say of the sheets that are not read */
        Reader(Header header, boolean ragged, List<Finding> unread) {
            this.header = header;
            this.ragged = ragged;
            findings.addAll(unread);
            header.unread().stream()
                    .filter(name ->
                            !name.isEmpty() && !PersonalIdentityNumber.in(name) && !PersonalIdentityNumber.like(name))
                    .map(name -> new Finding(header.number(), null, name, FindingType.COLUMN_NOT_READ, null))
                    .forEach(findings::add);
        }

        /**
         * Reads one row.
         *
         * @throws UnreadableList when there have been too many
         */
        void read(Line line) {
            if (rows == Table.MOST_ROWS) {
                throw new UnreadableList(UnreadableList.Why.TOO_MANY_ROWS, String.valueOf(Table.MOST_ROWS));
            }
            rows++;
            RowReader reader = new RowReader(header, line);
            Optional<Participant> participant = ragged ? reader.readRagged() : reader.read();
            participant.map(this::shared).ifPresent(participants::add);
            findings.addAll(reader.findings());
        }

        ParticipantList list() {
            return new ParticipantList(header, rows, participants, findings);
        }

        /** The same row with the texts that many rows have held once. */
        private Participant shared(Participant read) {
            Function<String, String> once = text -> seen.computeIfAbsent(text, same -> same);
            return new Participant(
                    read.row(),
                    once.apply(read.givenName()),
                    once.apply(read.familyName()),
                    read.email(),
                    Optional.ofNullable(read.organisation()).map(once).orElse(null),
                    Optional.ofNullable(read.number()).map(once).orElse(null),
                    Optional.ofNullable(read.sector()).map(once).orElse(null),
                    Optional.ofNullable(read.industry()).map(once).orElse(null),
                    read.kind(),
                    read.attended());
        }
    }
}
