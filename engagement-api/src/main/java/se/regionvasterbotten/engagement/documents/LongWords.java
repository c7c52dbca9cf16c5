package se.regionvasterbotten.engagement.documents;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Lets cells break words that would push the rest of their table off the page, and only those: where any word may be broken, columns get too narrow for all. */
final class LongWords implements FSDOMMutator {
    private static final int LONG = 40;

    @Override
    public void mutateDocument(Document document) {
        Stream.of("td", "th").forEach(name -> mark(document.getElementsByTagName(name)));
    }

    private static void mark(NodeList cells) {
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (Stream.of(cell.getTextContent().split("\\s")).anyMatch(word -> word.length() > LONG)) {
                cell.setAttribute("class", (cell.getAttribute("class") + " long").strip());
            }
        }
    }
}
