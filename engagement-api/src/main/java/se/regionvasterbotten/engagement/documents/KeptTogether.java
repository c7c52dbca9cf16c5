package se.regionvasterbotten.engagement.documents;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps on one line an opening quotation mark and the word after it, for the Swedish one looks like a closing one and lines are broken after it; and on one page a bold
 * line and what it stands above.
 */
final class KeptTogether implements FSDOMMutator {
    private static final Pattern OPENING = Pattern.compile("(?<![^\\s(])\u201d\\S{1,40}(?!\\S)");
    private static final Set<String> PROSE = Set.of("p", "li", "td", "th", "strong", "em");

    @Override
    public void mutateDocument(Document document) {
        keep(document.getDocumentElement());
    }

    private static void keep(Element element) {
        if (element.getTagName().equals("p") && isBold(element)) {
            element.setAttribute("class", (element.getAttribute("class") + " above").strip());
        }
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child instanceof Element inner) {
                keep(inner);
            } else if (child instanceof Text text && PROSE.contains(element.getTagName())) {
                keep(text);
            }
        }
    }

    private static boolean isBold(Element paragraph) {
        Node first = paragraph.getFirstChild();
        return first != null
                && first.getNextSibling() == null
                && first.getNodeName().equals("strong");
    }

    private static void keep(Text text) {
        String words = text.getData();
        Matcher opening = OPENING.matcher(words);
        int done = 0;
        Node parent = text.getParentNode();
        Document document = text.getOwnerDocument();
        while (opening.find()) {
            Element whole = document.createElement("span");
            whole.setAttribute("class", "whole");
            whole.setTextContent(opening.group());
            parent.insertBefore(document.createTextNode(words.substring(done, opening.start())), text);
            parent.insertBefore(whole, text);
            done = opening.end();
        }
        text.setData(words.substring(done));
    }
}
