package se.regionvasterbotten.engagement.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a file that are not blank, one at a time.
 *
 * @param place which of a file's sheets it is
 * @param top the first of them, as many as a header is sought in
 * @param ragged whether a row may have lost or gained a field, as text between delimiters can and a workbook cannot
 * @param feed gives all of them from the first
 */
record Table(Place place, List<Line> top, boolean ragged, Feed feed) {
    /** The most rows that are read below the header: more than any list of participants has. */
    static final int MOST_ROWS = 50_000;

    /** How many columns are read of a row. */
    static final int WIDEST = 500;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * A sheet of a workbook, or all of a text.
     *
     * @param name what the sheet is called; empty for a text
     * @param shown whether who opens the file sees it
     */
    record Place(String name, boolean shown) {
        /** A text has no sheets. */
        static final Place TEXT = new Place("", true);
    }

    /** Gives the rows of an open file to whoever reads them. */
    @FunctionalInterface
    interface Feed {
        void into(Consumer<Line> reader) throws IOException;
    }

    Table {
        top = List.copyOf(top);
    }

    /** A table whose first rows are read from its feed; what lies beyond them, faults too, is not looked at. */
    static Table of(Place place, boolean ragged, Feed feed) throws IOException {
        List<Line> top = new ArrayList<>();
        try {
            feed.into(line -> {
                top.add(line);
                if (top.size() == Header.SOUGHT) {
                    throw new Enough();
                }
            });
        } catch (Enough read) {
            return new Table(place, top, ragged, feed);
        } catch (UnreadableList fartherDown) {
            if (top.isEmpty()) {
                throw fartherDown;
            }
        }
        return new Table(place, top, ragged, feed);
    }

    /**
     * Every way in which a file can be read, whose kind is told by its content and never by its name: between each delimiter, or sheet
     * by sheet.
     *
     * @throws UnreadableList when it is neither text between delimiters nor a workbook
     */
    static List<Table> of(byte[] file) {
        if (begins(file, ZIP)) {
            return Workbook.read(file);
        }
        if (begins(file, OLE)) {
            throw new UnreadableList(UnreadableList.Why.OLD_OR_LOCKED);
        }
        return DelimitedText.read(Encoding.of(file));
    }

    /** Whether there is anything below one of its first rows. */
    boolean goesOnBelow(Line line) {
        return top.size() == Header.SOUGHT || top.get(top.size() - 1).number() > line.number();
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

    /** The top is read. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
