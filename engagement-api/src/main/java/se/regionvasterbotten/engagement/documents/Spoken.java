package se.regionvasterbotten.engagement.documents;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Lets a screen reader say the words of links: openhtmltopdf gives a link without a title nothing to be said instead of them, and that nothing would be said. */
final class Spoken {
    private static final COSName INSTEAD = COSName.getPDFName("Alt");

    private Spoken() {}

    static void links(PDDocument pdf) {
        PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            links(root);
        }
    }

    private static void links(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("".equals(element.getAlternateDescription())) {
                    element.getCOSObject().removeItem(INSTEAD);
                }
                links(element);
            }
        }
    }
}
