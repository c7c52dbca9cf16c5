package se.regionvasterbotten.engagement.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout of flows keeps every actor. */
class BandsTest {
    private static List<List<Flows.Flow>> populations() {
        return List.of(Gallery.flows(), Gallery.everyFlow());
    }

    @ParameterizedTest
    @MethodSource("populations")
    void the_bands_at_a_node_are_together_as_thick_as_it_and_in_the_scale_of_all(List<Flows.Flow> flows) {
        Bands bands = Bands.of(flows, 0, 100, 0);
        double total = flows.stream().mapToInt(Flows.Flow::actors).sum();

        assertThat(bands.drawn()).hasSameSizeAs(flows);
        for (Bands.Node node : bands.nodes()) {
            List<Bands.Band> joined = bands.drawn().stream()
                    .filter(band ->
                            (node.opening() ? band.flow().from() : band.flow().to()) == node.state())
                    .toList();
            double sum = joined.stream().mapToDouble(Bands.Band::thickness).sum();
            assertThat(sum).isCloseTo(node.height(), within(1e-6));
            assertThat(node.height() / 300).isCloseTo(node.actors() / total, within(1e-9));
            assertThat(joined).allSatisfy(band -> {
                double y = node.opening() ? band.from() : band.to();
                assertThat(y).isBetween(node.y() - 1e-6, node.y() + node.height() + 1e-6);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("populations")
    void bands_cross_only_when_their_ends_are_the_other_way_round(List<Flows.Flow> flows) {
        List<Bands.Band> bands = Bands.of(flows, 0, 100, 0).drawn();
        for (Bands.Band one : bands) {
            for (Bands.Band other : bands) {
                int left = Integer.compare(
                        place(one.flow().from()), place(other.flow().from()));
                int right = Integer.compare(
                        place(one.flow().to()), place(other.flow().to()));
                boolean crossing = (one.from() < other.from()) != (one.to() < other.to()) && !one.equals(other);
                assertThat(crossing).isEqualTo(left * right < 0);
            }
        }
    }

    private static int place(se.regionvasterbotten.engagement.standing.State state) {
        return Bands.ORDER.indexOf(state);
    }
}
