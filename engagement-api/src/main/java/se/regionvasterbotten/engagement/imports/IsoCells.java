package se.regionvasterbotten.engagement.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Makes the cells that hold a time in ISO 8601 ({@code t="d"}) into texts, for the parser refuses a workbook that has any. */
final class IsoCells {
    private static final Pattern TYPE = Pattern.compile("(<(?:\\w+:)?c\\s[^>]*?\\bt=)([\"'])d\\2");
    private static final int LONGEST_TAG = 1_024;

    private IsoCells() {}

    /** The same workbook, which has {@linkplain Archive#check passed}. */
    static byte[] asTexts(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                ZipOutputStream written = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                written.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream content = new BufferedInputStream(zip.getInputStream(entry))) {
                    copy(content, written);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        for (int next = from.read(); next >= 0; next = from.read()) {
            if (next == '<') {
                write(piece, to);
            }
            piece.write(next);
            if (next == '>' || piece.size() == LONGEST_TAG) {
                write(piece, to);
            }
        }
        write(piece, to);
    }

    /** ISO-8859-1 has a character for every byte, so what is not replaced comes out as it was. */
    private static void write(ByteArrayOutputStream piece, OutputStream to) throws IOException {
        String text = TYPE.matcher(piece.toString(StandardCharsets.ISO_8859_1)).replaceFirst("$1$2str$2");
        to.write(text.getBytes(StandardCharsets.ISO_8859_1));
        piece.reset();
    }
}
