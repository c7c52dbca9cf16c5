package se.regionvasterbotten.engagement.documents;

import java.util.List;
import java.util.regex.Pattern;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.tables.Table;

/** A part of a document. */
public sealed interface Block {
    /** The deepest level of headings. */
    int DEEPEST = 3;

    /**
     * A heading, in the table of contents and among the bookmarks.
     *
     * @param level 1 for a section, 2 and 3 below it; the document's own title stands above them
     * @param text plain text
     * @param id what links lead to: a to z, then a to z, digits and hyphens; {@code contents} is taken
     */
    record Heading(int level, String text, String id) implements Block {
        private static final Pattern ID = Pattern.compile("(?!contents$)[a-z][a-z0-9-]*");

        /** Refuses a level or an id that no rendering has. */
        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("A heading of level " + level + "; give 1 to " + DEEPEST);
            }
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("The heading id " + id
                        + "; begin with a to z, then a to z, digits and hyphens, and leave contents"
                        + " to the table of contents");
            }
        }
    }

    /**
     * Running text: paragraphs, lists, emphasis, links, tables (CommonMark with GitHub's tables). Headings in it become bold lines, pictures their
     * words, HTML the text that it is, and links lead to the web and to mail only.
     *
     * @param markdown the text
     * @param origin whose words they are
     */
    record Prose(String markdown, Origin origin) implements Block {}

    /**
     * A remark in a frame, beside the running text.
     *
     * @param title what it is about, in plain text
     * @param markdown the text, as in {@link Prose}
     * @param origin whose words they are
     */
    record Remark(String title, String markdown, Origin origin) implements Block {}

    /**
     * A picture under a running number, its title and description being what those who do not see it are told.
     *
     * @param picture the picture
     * @param caption what it shows, in plain text without a number
     */
    record Illustration(Picture picture, String caption) implements Block {}

    /**
     * A table under a running number.
     *
     * @param caption what it shows, in plain text without a number
     * @param table the table
     */
    record Tabulated(String caption, Table table) implements Block {}

    /**
     * Facts under each other.
     *
     * @param facts at least one
     */
    record Facts(List<Fact> facts) implements Block {
        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }
}
