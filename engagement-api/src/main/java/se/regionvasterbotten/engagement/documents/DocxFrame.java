package se.regionvasterbotten.engagement.documents;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What stands around the words of a DOCX: styles, lists, settings, the page and its foot, and what the file says of itself. Lengths are in twentieths of a point. */
final class DocxFrame {
    /** The width of the text, 166 mm. */
    static final int WIDTH = 9412;

    private static final int MARGIN = 1247;
    private static final String PAGE = "\u0001";
    private static final String PAGES = "\u0002";

    private DocxFrame() {}

    static void prepare(XWPFDocument word, Document document) throws IOException {
        String language = document.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en-GB" : "sv-SE";
        try {
            word.createStyles()
                    .setStyles(StylesDocument.Factory.parse(text("docx-styles.xml", language))
                            .getStyles());
            word.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(text("docx-settings.xml", language))
                            .getSettings());
            XWPFNumbering lists = word.createNumbering();
            for (CTAbstractNum list : NumberingDocument.Factory.parse(text("docx-lists.xml", language))
                    .getNumbering()
                    .getAbstractNumList()) {
                lists.addAbstractNum(new XWPFAbstractNum(list));
            }
            properties(word.getProperties(), document, language);
        } catch (XmlException | InvalidFormatException damaged) {
            throw new IllegalStateException(damaged);
        }
        page(word.getDocument().getBody().addNewSectPr());
        foot(word.createFooter(HeaderFooterType.DEFAULT).createParagraph(), document);
    }

    private static String text(String name, String language) {
        return Resources.text(name).replace("LANGUAGE", language);
    }

    private static void page(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH + 2L * MARGIN));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(708));
        margins.setFooter(BigInteger.valueOf(708));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void foot(XWPFParagraph foot, Document document) {
        foot.setStyle("Footer");
        foot.createRun().setText(document.title());
        foot.createRun().addTab();
        String words = DocumentWords.of(document.locale(), "page", PAGE, PAGES);
        for (String part : words.split("(?=[\u0001\u0002])|(?<=[\u0001\u0002])", -1)) {
            if (part.equals(PAGE) || part.equals(PAGES)) {
                CTSimpleField field = foot.getCTP().addNewFldSimple();
                field.setInstr(part.equals(PAGE) ? "PAGE" : "NUMPAGES");
                field.addNewR().addNewT().setStringValue("1");
            } else {
                foot.createRun().setText(part);
            }
        }
    }

    private static void properties(POIXMLProperties properties, Document document, String language)
            throws InvalidFormatException {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        String made = document.made() + "T00:00:00Z";
        core.setTitle(document.title());
        core.setSubjectProperty(document.subtitle() == null ? "" : document.subtitle());
        core.setCreator(document.publisher());
        core.setLastModifiedByUser(document.publisher());
        core.setCreated(made);
        core.setModified(made);
        core.getUnderlyingProperties().setLanguageProperty(language);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Engagemangstrappan");
    }
}
