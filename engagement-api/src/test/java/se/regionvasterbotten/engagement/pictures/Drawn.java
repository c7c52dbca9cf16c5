package se.regionvasterbotten.engagement.pictures;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawn picture, read back from its SVG. */
record Drawn(Document document) {
    static Drawn of(Picture picture) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return new Drawn(factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture.svg()))));
        } catch (Exception malformed) {
            throw new AssertionError(picture.svg(), malformed);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The words of a text without the title that has them whole. */
    static String words(Element text) {
        String words = text.getTextContent();
        NodeList titles = text.getElementsByTagName("title");
        return titles.getLength() == 0
                ? words
                : words.substring(titles.item(0).getTextContent().length());
    }

    /** The room that a text takes. */
    static Box box(Element text) {
        double x = number(text, "x");
        double y = number(text, "y");
        double size = number(text, "font-size");
        double width = Lettering.width(words(text), size, text.hasAttribute("font-weight"));
        double left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return new Box(left, y - size * 0.75, left + width, y + size * 0.2);
    }

    static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
