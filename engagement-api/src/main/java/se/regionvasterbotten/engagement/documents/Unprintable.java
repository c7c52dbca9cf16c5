package se.regionvasterbotten.engagement.documents;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes the names of letters that the documents' fonts lack: {@code [grinning face]}, where a PDF would have a sign that says nothing. */
final class Unprintable implements FSDOMMutator {
    @Override
    public void mutateDocument(Document document) {
        name(document.getDocumentElement());
    }

    private static void name(Node node) {
        if (node instanceof Text text) {
            text.setData(printable(text.getData()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            name(child);
        }
    }

    /** The words with only such letters as the fonts have; what only joins or steers letters is left out. */
    static String printable(String words) {
        if (words.codePoints().allMatch(Unprintable::printable)) {
            return words;
        }
        StringBuilder named = new StringBuilder();
        words.codePoints().forEach(letter -> {
            int kind = Character.getType(letter);
            if (printable(letter)) {
                named.appendCodePoint(letter);
            } else if (kind != Character.FORMAT && kind != Character.NON_SPACING_MARK && kind != Character.CONTROL) {
                named.append('[').append(name(letter)).append(']');
            }
        });
        return named.toString();
    }

    private static boolean printable(int letter) {
        return letter == '\n' || letter == '\t' || Glyphs.REGULAR.has(letter);
    }

    private static String name(int letter) {
        String name = Character.getName(letter);
        return name == null ? Integer.toHexString(letter) : name.toLowerCase(Locale.ROOT);
    }
}
