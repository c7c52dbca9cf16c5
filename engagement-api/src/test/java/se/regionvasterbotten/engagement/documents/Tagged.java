package se.regionvasterbotten.engagement.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * A tag of a PDF, as a screen reader comes to it.
 *
 * @param type its type: {@code H1}, {@code Figure}
 * @param alternative what is said instead of it, null for nothing
 * @param scope of a heading of a table, empty for none
 */
record Tagged(String type, @Nullable String alternative, String scope) {
    /** All tags in reading order. */
    static List<Tagged> of(PDDocument pdf) {
        List<Tagged> tags = new ArrayList<>();
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    private static void walk(PDStructureNode node, List<Tagged> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(new Tagged(element.getStructureType(), element.getAlternateDescription(), scope(element)));
                walk(element, tags);
            }
        }
    }

    private static String scope(PDStructureElement element) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        String scope = attributes instanceof COSDictionary dictionary ? dictionary.getNameAsString("Scope") : null;
        return scope == null ? "" : scope;
    }
}
