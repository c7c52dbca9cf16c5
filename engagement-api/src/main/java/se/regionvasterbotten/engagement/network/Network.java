package se.regionvasterbotten.engagement.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Period;

/**
 * The network of the organisations that came together in a period. It is kept as who was at what, and never as pairs: an activity of two thousand
 * organisations has two million of them.
 */
final class Network {
    private final List<String> organisations;
    private final List<@Nullable String> sectors;
    private final Stays stays;
    private final Gatherings gatherings;
    private final List<Node> nodes;

    /**
     * An organisation with others.
     *
     * @param place its place among all organisations
     * @param id which
     * @param sector its sector on the period's last day; null for none
     * @param others whom it shared something with, by their places
     * @param shared what it shared with any of them
     */
    record Node(int place, String id, @Nullable String sector, BitSet others, Shared shared) {}

    /** Two organisations that shared something. */
    record Link(Node one, Node other, Shared shared) {}

    private Network(List<String> organisations, Stays stays, LocalDate lastDay) {
        this.organisations = organisations;
        this.stays = stays;
        this.gatherings = Gatherings.of(organisations, stays);
        this.sectors = new ArrayList<>();
        organisations.forEach(
                one -> sectors.add(stays.sectorsOf(one).on(lastDay).orElse(null)));
        this.nodes = IntStream.range(0, organisations.size())
                .mapToObj(this::node)
                .filter(node -> !node.others().isEmpty())
                .sorted(Comparator.comparing((Node node) -> -node.others().cardinality())
                        .thenComparing(node -> -node.shared().all())
                        .thenComparing(Node::id))
                .toList();
    }

    /** The network that facts give for a period; with a theme, of what was about it. */
    static Network of(Facts facts, Period period, @Nullable String theme) {
        Stays stays = Stays.of(facts, period, theme);
        LocalDate end = Objects.requireNonNull(period.to());
        return new Network(stays.organisations().keySet().stream().sorted().toList(), stays, end.minusDays(1));
    }

    private Node node(int place) {
        String id = organisations.get(place);
        BitSet others = new BitSet();
        Shared shared = new Shared();
        for (Stay stay : stays.of(id)) {
            for (Gathering gathering : gatherings.at(stay)) {
                others.or(gathering.organisations());
                if (gathering.organisations().cardinality() > 1) {
                    shared.add(gathering);
                }
            }
        }
        others.clear(place);
        return new Node(place, id, sectors.get(place), others, shared);
    }

    /** The organisations that shared something with another, those with the most others first. */
    List<Node> nodes() {
        return nodes;
    }

    /** How many pairs of organisations shared something. */
    long pairs() {
        return nodes.stream().mapToLong(node -> node.others().cardinality()).sum() / 2;
    }

    /** What the first so many organisations shared with each other, the strongest first. */
    List<Link> links(int most) {
        List<Node> shown = nodes.subList(0, Math.min(most, nodes.size()));
        List<Link> links = new ArrayList<>();
        for (Node one : shown) {
            for (Node other : shown) {
                if (one.id().compareTo(other.id()) < 0 && one.others().get(other.place())) {
                    links.add(new Link(one, other, shared(one, other)));
                }
            }
        }
        links.sort(Comparator.comparing((Link link) -> -link.shared().all())
                .thenComparing(link -> link.one().id())
                .thenComparing(link -> link.other().id()));
        return links;
    }

    private Shared shared(Node one, Node other) {
        Shared shared = new Shared();
        stays.of(one.id()).stream()
                .flatMap(stay -> gatherings.at(stay).stream())
                .filter(gathering -> gathering.organisations().get(other.place()))
                .forEach(shared::add);
        return shared;
    }

    /** How sectors met. */
    List<SectorPair> sectors() {
        return SectorPair.all(nodes, gatherings.all(), sectors);
    }

    /** The persons who link sectors, those who reach the most first. */
    List<Linker> linkers() {
        return Linker.all(stays, gatherings, organisations, sectors);
    }
}
