package se.regionvasterbotten.engagement.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The headings of a DOCX, and a table of contents that leads to them and that a word processor can make anew with page numbers. */
final class DocxHeadings {
    private static final String FIELD = " TOC \\o \"1-" + HtmlContents.DEEPEST + "\" \\h \\z \\u ";

    private final XWPFDocument word;
    private final Document document;
    private final List<Block.Heading> headings;
    private int written;

    DocxHeadings(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
        this.headings = document.headings();
    }

    /** The table of contents; none of a single heading. */
    void contents() {
        List<Block.Heading> listed = headings.stream()
                .filter(heading -> heading.level() <= HtmlContents.DEEPEST)
                .toList();
        if (headings.size() < 2) {
            return;
        }
        XWPFParagraph title = word.createParagraph();
        title.setStyle("TOCHeading");
        title.createRun().setText(DocumentWords.of(document.locale(), "contents"));
        for (Block.Heading heading : listed) {
            XWPFParagraph line = word.createParagraph();
            line.setStyle("TOC" + heading.level());
            if (heading.equals(listed.get(0))) {
                mark(line, STFldCharType.BEGIN);
                line.getCTP().addNewR().addNewInstrText().setStringValue(FIELD);
                mark(line, STFldCharType.SEPARATE);
            }
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(name(headings.indexOf(heading)));
            link.addNewR().addNewT().setStringValue(heading.text());
            if (heading.equals(listed.get(listed.size() - 1))) {
                mark(line, STFldCharType.END);
            }
        }
    }

    /** A heading; the document's first begins a page. */
    void write(Block.Heading heading) {
        XWPFParagraph line = word.createParagraph();
        line.setStyle("Heading" + heading.level());
        line.setPageBreak(written == 0);
        BigInteger id = BigInteger.valueOf(written);
        CTBookmark start = line.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name(written));
        line.createRun().setText(heading.text());
        line.getCTP().addNewBookmarkEnd().setId(id);
        written++;
    }

    private static void mark(XWPFParagraph line, STFldCharType.Enum kind) {
        CTR run = line.getCTP().addNewR();
        run.addNewFldChar().setFldCharType(kind);
    }

    private static String name(int heading) {
        return "_Toc" + (10_000_001 + heading);
    }
}
