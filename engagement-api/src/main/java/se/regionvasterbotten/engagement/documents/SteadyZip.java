package se.regionvasterbotten.engagement.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive anew so that the same content gives the same bytes: in the order of names, each of the day that the document was made. */
final class SteadyZip {
    private static final String TYPES = "[Content_Types].xml";

    private SteadyZip() {}

    static byte[] of(byte[] archive, LocalDate made) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(
                Comparator.comparing((String name) -> !name.equals(TYPES)).thenComparing(name -> name));
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                entries.put(entry.getName(), from.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setTimeLocal(made.atStartOfDay());
                to.putNextEntry(entry);
                to.write(one.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
