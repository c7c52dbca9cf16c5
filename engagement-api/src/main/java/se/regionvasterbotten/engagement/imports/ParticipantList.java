package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file says, read and not yet tried against the register.
 *
 * @param header the number of the row that names the columns
 * @param rows how many rows there are below it that are not blank
 * @param participants the rows that could be read and have something to keep, in the file's order
 * @param findings what there is to say of rows on their own
 */
record ParticipantList(int header, int rows, List<Participant> participants, List<Finding> findings) {
    ParticipantList {
        participants = List.copyOf(participants);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file: delimited text or a workbook, whatever its name.
     *
     * @throws UnreadableList when it cannot be read as a list at all
     */
    static ParticipantList of(byte[] file) {
        Table table = Table.of(file);
        Header header = Header.of(table.lines());
        List<Line> rows = table.lines().stream()
                .filter(line -> line.number() > header.number())
                .toList();
        if (rows.size() > Table.MOST_ROWS) {
            throw new UnreadableList(UnreadableList.Why.TOO_MANY_ROWS, String.valueOf(Table.MOST_ROWS));
        }
        List<Finding> findings = new ArrayList<>();
        header.unread().stream()
                .filter(name -> !name.isEmpty() && !PersonalIdentityNumber.in(name))
                .map(name -> new Finding(header.number(), null, name, FindingType.COLUMN_NOT_READ, null))
                .forEach(findings::add);
        List<Participant> participants = new ArrayList<>();
        for (Line row : rows) {
            RowReader reader = new RowReader(header, row);
            (table.ragged() ? reader.readRagged() : reader.read()).ifPresent(participants::add);
            findings.addAll(reader.findings());
        }
        return new ParticipantList(header.number(), rows.size(), participants, findings);
    }
}
