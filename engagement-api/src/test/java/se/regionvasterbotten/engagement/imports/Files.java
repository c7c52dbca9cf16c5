package se.regionvasterbotten.engagement.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made for the tests: no list of anybody's. */
final class Files {
    static final String HEADER = "Förnamn;Efternamn;E-post;Organisation;Sektor;Roll;Anmäld;Närvarande";

    private Files() {}

    /** A list in UTF-8 with these rows below the usual header. */
    static byte[] list(String... rows) {
        return utf8(HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    /** What a file says, its source being understood as usual. */
    static ParticipantList read(byte[] file) {
        return read(file, Mapping.NONE);
    }

    /** What a file says, its source being understood as told. */
    static ParticipantList read(byte[] file, Mapping mapping) {
        return OpenedList.of(
                        file,
                        sources -> sources.stream().collect(Collectors.toMap(source -> source, source -> mapping)))
                .read(line -> {});
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of one sheet with inline strings. */
    static byte[] workbook(String... rows) {
        StringBuilder data = new StringBuilder();
        for (int row = 0; row < rows.length; row++) {
            data.append("<row r='%d'>".formatted(row + 1));
            String[] cells = rows[row].split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                data.append("<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>"
                        .formatted('A' + column, row + 1, cells[column].replace("&", "&amp;")));
            }
            data.append("</row>");
        }
        return workbookOf(data.toString());
    }

    /** A workbook of one sheet with this XML as its rows. */
    static byte[] workbookOf(String rows) {
        return zip(parts(List.of("<sheetData>" + rows + "</sheetData>"), ""));
    }

    /** The parts of a workbook with these sheets and shared strings. */
    static Map<String, byte[]> parts(List<String> sheets, String sharedStrings) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder listed = new StringBuilder();
        StringBuilder rels = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            types.append("<Override PartName='/xl/worksheets/sheet%d.xml' ContentType='%sworksheet+xml'/>"
                    .formatted(i, type));
            listed.append("<sheet name='Blad%d' sheetId='%d' r:id='rId%d'/>".formatted(i, i, i));
            rels.append("<Relationship Id='rId%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
                    .formatted(i, rel, i));
            parts.put(
                    "xl/worksheets/sheet" + i + ".xml",
                    "<worksheet xmlns='" + main + "'>" + sheets.get(i - 1) + "</worksheet>");
        }
        if (!sharedStrings.isEmpty()) {
            types.append("<Override PartName='/xl/sharedStrings.xml' ContentType='" + type + "sharedStrings+xml'/>");
            rels.append("<Relationship Id='rId99' Type='" + rel + "/sharedStrings' Target='sharedStrings.xml'/>");
            parts.put("xl/sharedStrings.xml", "<sst xmlns='" + main + "'>" + sharedStrings + "</sst>");
        }
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='" + type + "sheet.main+xml'/>" + types
                        + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + rel + "'><sheets>" + listed + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + rels
                        + "</Relationships>");
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> utf8(part.getValue()), (one, other) -> one, LinkedHashMap::new));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
