package se.regionvasterbotten.engagement.documents;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document in one language, free of how it is rendered.
 *
 * @param title its title, in plain text
 * @param subtitle what stands below the title, null for nothing
 * @param publisher who answers for it: <i>Region Västerbotten</i>
 * @param locale the language of its words
 * @param made the day it was made, the only day in the files' own data
 * @param facts what the first page says of it: period, known at, ladder version, checksum
 * @param blocks its parts; headings begin at level 1, skip no level on the way down, and have each its own id
 */
public record Document(
        String title,
        @Nullable String subtitle,
        String publisher,
        Locale locale,
        LocalDate made,
        List<Fact> facts,
        List<Block> blocks) {
    /** Copies the lists and refuses headings that leave a level out or share an id. */
    public Document {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document without a title; give one");
        }
        check(blocks);
    }

    /** The headings in order. */
    public List<Block.Heading> headings() {
        return headings(blocks);
    }

    /** Whether any of its words were made by the product. */
    boolean generated() {
        return blocks.stream()
                .anyMatch(block -> (block instanceof Block.Prose prose && prose.origin() == Origin.GENERATED)
                        || (block instanceof Block.Remark remark && remark.origin() == Origin.GENERATED));
    }

    private static List<Block.Heading> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private static void check(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        int level = 0;
        for (Block.Heading heading : headings(blocks)) {
            if (heading.level() > level + 1) {
                throw new IllegalArgumentException("The heading " + heading.text() + " of level " + heading.level()
                        + " stands below level " + level + "; give level " + (level + 1));
            }
            if (!ids.add(heading.id())) {
                throw new IllegalArgumentException("Two headings have the id " + heading.id() + "; give each its own");
            }
            level = heading.level();
        }
    }
}
