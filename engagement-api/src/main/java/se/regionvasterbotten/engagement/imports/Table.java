package se.regionvasterbotten.engagement.imports;

import java.util.List;

/**
 * The rows of a file that are not blank.
 *
 * @param ragged whether a row may have lost or gained a field, as text between delimiters can and a workbook cannot
 */
record Table(List<Line> lines, boolean ragged) {
    /** The most rows that are read: far more than any list; a longer one would hold the register for too long when it is committed. */
    static final int MOST_ROWS = 10_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    Table {
        lines = List.copyOf(lines);
    }

    /**
     * The rows of a file, whose kind is told by its content and never by its name.
     *
     * @throws UnreadableList when it is neither text between delimiters nor a workbook
     */
    static Table of(byte[] file) {
        if (begins(file, ZIP)) {
            return Workbook.read(file);
        }
        if (begins(file, OLE)) {
            throw new UnreadableList(UnreadableList.Why.OLD_OR_LOCKED);
        }
        return DelimitedText.read(Encoding.decode(file));
    }

    private static boolean begins(byte[] file, byte[] magic) {
        if (file.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (file[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
