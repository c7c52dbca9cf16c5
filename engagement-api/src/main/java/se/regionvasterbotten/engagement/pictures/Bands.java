package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.regionvasterbotten.engagement.standing.State;

/**
 * Where the nodes and bands of flows lie. The thickness of a node is the sum of its bands', on both sides in one scale; at a node the bands lie in the order of their
 * other ends, so that two bands cross only when their ends are the other way round.
 */
final class Bands {
    /** From the top: the highest rung, down to the lowest, then those not on the ladder. */
    static final List<State> ORDER =
            List.of(State.RUNG_5, State.RUNG_4, State.RUNG_3, State.RUNG_2, State.RUNG_1, State.NOT_YET, State.DORMANT);

    private static final double THICKNESS = 300;
    private static final double SLOT = 38;
    private static final double GAP = 8;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private double bottom;

    /** A state on one side. */
    record Node(State state, boolean opening, int actors, double y, double height) {}

    /** A flow from one height on the left to another on the right, everywhere of the same thickness, measured upright. */
    record Band(Flows.Flow flow, double left, double right, double from, double to, double thickness) {
        /** The point on the band's middle at a share of the way, as x and y. */
        double[] at(double t) {
            double s = 1 - t;
            double near = s * s * s + 3 * s * s * t;
            double far = 3 * s * t * t + t * t * t;
            double middle = (left + right) / 2;
            double x = left * s * s * s + middle * (3 * s * s * t + 3 * s * t * t) + right * t * t * t;
            return new double[] {x, from * near + to * far + thickness / 2};
        }
    }

    static Bands of(List<Flows.Flow> flows, double left, double right, double top) {
        Bands bands = new Bands();
        double scale = THICKNESS / flows.stream().mapToLong(Flows.Flow::actors).sum();
        double leftHeight = bands.side(flows, true, scale);
        double rightHeight = bands.side(flows, false, scale);
        double high = Math.max(leftHeight, rightHeight);
        bands.lower(true, top + (high - leftHeight) / 2);
        bands.lower(false, top + (high - rightHeight) / 2);
        bands.bottom = top + high;
        bands.join(flows, left, right, scale);
        return bands;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The bands in the order to draw them, the thickest first. */
    List<Band> drawn() {
        return bands;
    }

    double bottom() {
        return bottom;
    }

    private double side(List<Flows.Flow> flows, boolean opening, double scale) {
        double y = 0;
        for (State state : ORDER) {
            int actors = flows.stream()
                    .filter(flow -> (opening ? flow.from() : flow.to()) == state)
                    .mapToInt(Flows.Flow::actors)
                    .sum();
            if (actors > 0) {
                double height = actors * scale;
                double slot = Math.max(height, SLOT);
                nodes.add(new Node(state, opening, actors, y + (slot - height) / 2, height));
                y += slot + GAP;
            }
        }
        return y - GAP;
    }

    private void lower(boolean opening, double by) {
        nodes.replaceAll(node -> node.opening() == opening
                ? new Node(node.state(), opening, node.actors(), node.y() + by, node.height())
                : node);
    }

    private void join(List<Flows.Flow> flows, double left, double right, double scale) {
        Comparator<Flows.Flow> bySource = Comparator.comparing(flow -> ORDER.indexOf(flow.from()));
        Comparator<Flows.Flow> byTarget = Comparator.comparing(flow -> ORDER.indexOf(flow.to()));
        Map<State, Double> next = new EnumMap<>(State.class);
        Map<Flows.Flow, Double> ends = new java.util.HashMap<>();
        for (Flows.Flow flow :
                flows.stream().sorted(byTarget.thenComparing(bySource)).toList()) {
            double y =
                    next.computeIfAbsent(flow.to(), state -> node(state, false).y());
            ends.put(flow, y);
            next.put(flow.to(), y + flow.actors() * scale);
        }
        next.clear();
        for (Flows.Flow flow :
                flows.stream().sorted(bySource.thenComparing(byTarget)).toList()) {
            double y =
                    next.computeIfAbsent(flow.from(), state -> node(state, true).y());
            bands.add(new Band(flow, left, right, y, ends.getOrDefault(flow, y), flow.actors() * scale));
            next.put(flow.from(), y + flow.actors() * scale);
        }
        bands.sort(Comparator.comparing(Band::thickness).reversed());
    }

    private Node node(State state, boolean opening) {
        return nodes.stream()
                .filter(node -> node.state() == state && node.opening() == opening)
                .findFirst()
                .orElseThrow();
    }
}
