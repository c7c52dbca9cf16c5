package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Numbers;
import se.regionvasterbotten.engagement.tables.Table;

/**
 * Which organisations meet: those of a sector beside each other around a circle, a line between two that share activities or initiatives. Where there are
 * more than can be read, those with the most meetings are drawn, and the table has all.
 *
 * @param caption what is said of it
 * @param nodes the organisations
 * @param links who meets whom, by their number from 0, each pair once
 */
public record Network(Caption caption, List<Node> nodes, List<Link> links) {
    /** How many organisations are drawn at most. */
    static final int MOST = 40;

    /** Copies both, and refuses links of nobody. */
    public Network {
        nodes = List.copyOf(nodes);
        links = links.stream().filter(link -> link.shared() > 0).toList();
        for (Link link : links) {
            if (Math.min(link.one(), link.other()) < 0 || Math.max(link.one(), link.other()) >= nodes.size()) {
                throw new IllegalArgumentException(link + " links none of " + nodes.size() + " organisations");
            }
        }
    }

    /**
     * An organisation.
     *
     * @param name its name
     * @param sector its sector; empty when it has none
     */
    public record Node(String name, String sector) {}

    /**
     * Two organisations that meet.
     *
     * @param one the one
     * @param other the other
     * @param shared the activities and initiatives that both take part in
     */
    public record Link(int one, int other, int shared) {}

    /** Draws it. */
    public Picture draw() {
        Canvas canvas = new Canvas(caption);
        if (links.isEmpty()) {
            return Nothing.drawn(canvas, caption, "nothing.network", table());
        }
        double y = new NetworkRing(canvas, this, drawn()).draw(canvas.top());
        return canvas.picture(y, told(), table());
    }

    /** The numbers of those that are drawn, the sectors in order of their names, those with most meetings where all have no room. */
    private List<Integer> drawn() {
        long[] meetings = new long[nodes.size()];
        links.forEach(link -> {
            meetings[link.one()] += link.shared();
            meetings[link.other()] += link.shared();
        });
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < meetings.length; i++) {
            if (meetings[i] > 0) {
                all.add(i);
            }
        }
        Comparator<Integer> most = Comparator.comparing(i -> -meetings[i]);
        Comparator<Integer> named = Comparator.comparing(i -> nodes.get(i).name());
        return all.stream()
                .sorted(most.thenComparing(named))
                .limit(MOST)
                .sorted(Comparator.<Integer, String>comparing(i -> nodes.get(i).sector())
                        .thenComparing(named))
                .toList();
    }

    private String told() {
        Link strongest = links.stream().max(Comparator.comparing(Link::shared)).orElseThrow();
        return PictureWords.of(
                locale(),
                "network.told",
                Numbers.whole(nodes.size(), locale()),
                Numbers.whole(links.size(), locale()),
                nodes.get(strongest.one()).name(),
                nodes.get(strongest.other()).name(),
                Numbers.whole(strongest.shared(), locale()));
    }

    private Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Link link : links) {
            Node one = nodes.get(link.one());
            Node other = nodes.get(link.other());
            rows.add(List.of(one.name(), one.sector(), other.name(), other.sector(), link.shared()));
        }
        return new Table(
                "network",
                caption.title(),
                caption.description(),
                locale(),
                List.of(
                        Column.text("organisation"),
                        Column.text("sector"),
                        Column.text("otherOrganisation"),
                        Column.text("otherSector"),
                        Column.whole("shared")),
                rows);
    }

    private Locale locale() {
        return caption.locale();
    }
}
