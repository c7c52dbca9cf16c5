package se.regionvasterbotten.engagement.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import se.regionvasterbotten.engagement.pictures.Picture;

/** Pictures of a DOCX: a PNG that every word processor shows, the SVG beside it for those that can, and the words for those who see neither. */
final class DocxPicture {
    /** Where Office looks for an SVG beside a picture ([MS-ODRAWXML] 2.3.3.10). */
    private static final String EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String EMBED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private DocxPicture() {}

    static void write(XWPFParagraph paragraph, Picture picture, int number) {
        Room room = Room.of(picture);
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture placed = run.addPicture(
                    new ByteArrayInputStream(Png.of(picture, room)),
                    PictureType.PNG,
                    picture.table().name() + ".png",
                    Units.pixelToEMU(room.width()),
                    Units.pixelToEMU(room.height()));
            String svg = paragraph
                    .getDocument()
                    .addPictureData(picture.svg().getBytes(StandardCharsets.UTF_8), PictureType.SVG);
            beside(placed, svg);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InvalidFormatException unknown) {
            throw new IllegalStateException(unknown);
        }
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setId(number);
        inline.getDocPr().setName(picture.table().title());
        inline.getDocPr().setDescr(Told.of(picture));
    }

    private static void beside(XWPFPicture placed, String svg) {
        CTOfficeArtExtension extension =
                placed.getCTPicture().getBlipFill().getBlip().addNewExtLst().addNewExt();
        extension.setUri(EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
            cursor.insertNamespace("asvg", SVG);
            cursor.insertAttributeWithValue(new QName(EMBED, "embed", "r"), svg);
        }
    }
}
