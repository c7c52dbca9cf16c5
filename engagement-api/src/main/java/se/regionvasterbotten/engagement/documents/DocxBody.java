package se.regionvasterbotten.engagement.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The words, pictures and tables of a DOCX, from the document's own blocks. */
final class DocxBody {
    private final XWPFDocument word;
    private final Document document;
    private int figures;
    private int tables;

    private DocxBody(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
    }

    static void write(XWPFDocument word, Document document) {
        DocxBody body = new DocxBody(word, document);
        body.cover();
        DocxHeadings headings = new DocxHeadings(word, document);
        headings.contents();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                headings.write(heading);
            } else {
                body.write(block);
            }
        }
    }

    private void cover() {
        paragraph("Publisher", document.publisher());
        paragraph("Title", document.title());
        if (document.subtitle() != null) {
            paragraph("Subtitle", document.subtitle());
        }
        facts(document.facts());
        if (document.generated()) {
            XWPFParagraph reading = word.createParagraph();
            reading.setStyle("Reading");
            XWPFRun title = reading.createRun();
            title.setBold(true);
            title.setText(text("reading"));
            title.addBreak();
            reading.createRun().setText(text("reading.text", text("mark")));
        }
    }

    private void write(Block block) {
        if (block instanceof Block.Prose prose) {
            boolean generated = prose.origin() == Origin.GENERATED;
            if (generated) {
                paragraph("GeneratedMark", text("mark"));
            }
            DocxProse.write(word, prose.markdown(), generated ? "Generated" : "Normal");
        } else if (block instanceof Block.Remark remark) {
            if (remark.origin() == Origin.GENERATED) {
                paragraph("RemarkMark", text("mark"));
            }
            XWPFRun title = paragraph("Remark", "").createRun();
            title.setBold(true);
            title.setText(remark.title());
            DocxProse.write(word, remark.markdown(), "Remark");
        } else if (block instanceof Block.Illustration picture) {
            DocxPicture.write(paragraph("Picture", ""), picture.picture(), ++figures);
            paragraph("Caption", text("figure", figures, picture.caption()));
        } else if (block instanceof Block.Tabulated table) {
            XWPFParagraph caption = paragraph("Caption", text("table", ++tables, table.caption()));
            caption.setKeepNext(true);
            DocxTable.of(word, table.table());
            gap();
        } else if (block instanceof Block.Facts facts) {
            facts(facts.facts());
        }
    }

    private void facts(List<Fact> facts) {
        if (!facts.isEmpty()) {
            DocxTable.of(word, facts);
            gap();
        }
    }

    /** A table's own margin, which word processors do not have, and what keeps two tables apart. */
    private void gap() {
        XWPFParagraph gap = word.createParagraph();
        gap.setSpacingAfter(0);
    }

    private XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (!words.isEmpty()) {
            paragraph.createRun().setText(words);
        }
        return paragraph;
    }

    private String text(String key, Object... arguments) {
        return DocumentWords.of(document.locale(), key, arguments);
    }
}
