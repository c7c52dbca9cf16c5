package se.regionvasterbotten.engagement.imports;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook's archive before it is parsed, with the same unpacker and XML reader that the parser uses, for the
 * parser trusts both sizes and cell addresses. What an entry says of its own size is not believed.
 */
final class Archive {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 96L << 20;
    private static final long SMALL_ENTRY = 1L << 20;
    private static final long MOST_RATIO = 100;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LETTERS = 26;
    private static final XMLInputFactory XML = xml();

    private boolean formats;
    private boolean isoTimes;

    private Archive() {}

    /**
     * Passes an archive that unpacks to no more than a list can be.
     *
     * @throws UnreadableList when it does not, when it has macros, or is no sound archive
     */
    static Archive check(byte[] file) {
        Archive archive = new Archive();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new UnreadableList(UnreadableList.Why.SUSPICIOUS);
            }
            long left = MOST_BYTES;
            for (ZipArchiveEntry entry : entries) {
                checkName(entry.getName().toLowerCase(Locale.ROOT));
                left -= archive.unpack(zip, entry, left);
            }
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableList(UnreadableList.Why.DAMAGED);
        }
    }

    /** Whether it says how its cells are shown; the parser finds a workbook damaged that is asked for it and does not. */
    boolean formats() {
        return formats;
    }

    /** Whether some cell holds a time in ISO 8601. */
    boolean isoTimes() {
        return isoTimes;
    }

    private static void checkName(String entry) {
        if (entry.endsWith("vbaproject.bin") || entry.startsWith("xl/macrosheets/")) {
            throw new UnreadableList(UnreadableList.Why.MACROS);
        }
        if (entry.startsWith("xl/externallinks/") || entry.equals("xl/connections.xml")) {
            throw new UnreadableList(UnreadableList.Why.EXTERNAL_LINKS);
        }
    }

    private long unpack(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        long most = Math.min(left, Math.max(SMALL_ENTRY, entry.getCompressedSize() * MOST_RATIO));
        try (Counted content = new Counted(zip.getInputStream(entry), most)) {
            checkCells(content);
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return content.count;
        }
    }

    /**
     * A cell address of six letters would make the parser pad its row with hundreds of millions of empty cells; a formula says
     * something else the next time it is reckoned; and no list needs entities of its own.
     */
    private void checkCells(InputStream content) throws IOException {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(content);
            String cell = "";
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableList(UnreadableList.Why.ENTITIES);
                } else if (event == XMLStreamConstants.START_ELEMENT && "c".equals(reader.getLocalName())) {
                    cell = Objects.requireNonNullElse(reader.getAttributeValue(null, "r"), "?");
                    if (beyondLast(cell)) {
                        throw new UnreadableList(UnreadableList.Why.TOO_WIDE, cell.replaceAll("\\D", ""));
                    }
                    isoTimes |= "d".equals(reader.getAttributeValue(null, "t"));
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && "f".equals(reader.getLocalName())
                        && !cell.isEmpty()) {
                    throw new UnreadableList(UnreadableList.Why.FORMULAS, cell);
                } else if (event == XMLStreamConstants.END_ELEMENT && "c".equals(reader.getLocalName())) {
                    cell = "";
                }
                part(event, reader);
            }
        } catch (XMLStreamException e) {
            // No XML, or no more of it: the parser stops at the same place.
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
        }
    }

    /** What the parts are said to be: a workbook with macros says so even where they lie under another name. */
    private void part(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.START_ELEMENT
                && Set.of("Override", "Default").contains(reader.getLocalName())) {
            String type = Objects.requireNonNullElse(reader.getAttributeValue(null, "ContentType"), "");
            if (type.toLowerCase(Locale.ROOT).contains("macroenabled") || type.endsWith("vbaProject")) {
                throw new UnreadableList(UnreadableList.Why.MACROS);
            }
            formats |= type.endsWith("spreadsheetml.styles+xml");
        }
    }

    private static boolean beyondLast(String address) {
        long column = 0;
        for (int i = 0; i < address.length() && column <= MOST_COLUMNS; i++) {
            char letter = Character.toUpperCase(address.charAt(i));
            if (!Character.isDigit(letter) && letter != '$') {
                column = column * LETTERS + Math.abs(letter - 'A') + 1;
            }
        }
        return column > MOST_COLUMNS;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Counts what comes, and stops at the most there may be. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream content, long most) {
            super(content);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            add(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            add(Math.max(0, read));
            return read;
        }

        private void add(int bytes) {
            count += bytes;
            if (count > most) {
                throw new UnreadableList(UnreadableList.Why.SUSPICIOUS);
            }
        }
    }
}
