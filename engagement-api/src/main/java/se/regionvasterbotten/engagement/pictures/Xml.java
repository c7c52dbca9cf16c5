package se.regionvasterbotten.engagement.pictures;

/** Text within XML. */
public final class Xml {
    private Xml() {}

    /** The text with what XML reserves escaped; what it cannot hold is shown as a replacement. */
    public static String text(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(letter) ? letter : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int letter) {
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return letter == '\t' || letter == '\n' || (letter >= ' ' && !half && letter != 0xfffe && letter != 0xffff);
    }
}
