package se.regionvasterbotten.engagement.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regionvasterbotten.engagement.pictures.Picture;

/** What those who do not see a picture are told: its title and its description, the first of each in the SVG. */
final class Told {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern DESCRIPTION = Pattern.compile("<desc>([^<]*)</desc>");

    private Told() {}

    /** The words, plain; the table's title of a picture that has none. */
    static String of(Picture picture) {
        String title = first(TITLE, picture.svg());
        String description = first(DESCRIPTION, picture.svg());
        String told = (title + (title.isEmpty() || title.endsWith(".") ? " " : ". ") + description).strip();
        return told.isEmpty() ? picture.table().title() : told;
    }

    private static String first(Pattern pattern, String svg) {
        Matcher matcher = pattern.matcher(svg);
        return matcher.find() ? Outlined.plain(matcher.group(1)).strip() : "";
    }
}
