package se.regionvasterbotten.engagement.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and those below it.
 *
 * @param heading the heading
 * @param below the headings of the levels below it, up to the next of its own level
 */
record Outline(Block.Heading heading, List<Outline> below) {
    /** The headings down to a level, each with those below it. */
    static List<Outline> of(Document document, int deepest) {
        return of(document.headings().stream()
                .filter(heading -> heading.level() <= deepest)
                .toList());
    }

    private static List<Outline> of(List<Block.Heading> headings) {
        List<Outline> outlines = new ArrayList<>();
        int at = 0;
        while (at < headings.size()) {
            int end = at + 1;
            while (end < headings.size()
                    && headings.get(end).level() > headings.get(at).level()) {
                end++;
            }
            outlines.add(new Outline(headings.get(at), of(headings.subList(at + 1, end))));
            at = end;
        }
        return outlines;
    }
}
