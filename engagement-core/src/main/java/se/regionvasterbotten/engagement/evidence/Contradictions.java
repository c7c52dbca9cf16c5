package se.regionvasterbotten.engagement.evidence;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with what was told: everything at once, as far as a message can be read. */
final class Contradictions {
    private static final int MOST = 20;

    private final List<String> found = new ArrayList<>();
    private int more;

    /** Notes a contradiction: the value, and the remedy. */
    void add(String contradiction) {
        if (found.size() < MOST) {
            found.add(contradiction);
        } else {
            more++;
        }
    }

    /** Fails when anything was noted. */
    void refuse() {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", found) + (more > 0 ? "\nand " + more + " more" : ""));
        }
    }
}
