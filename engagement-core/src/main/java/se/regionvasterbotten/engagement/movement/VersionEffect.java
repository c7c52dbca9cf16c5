package se.regionvasterbotten.engagement.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.LadderChange;
import se.regionvasterbotten.engagement.ladder.LadderComparison;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Reason;
import se.regionvasterbotten.engagement.standing.State;

/**
 * Two ladder versions compared as effect: what a change of the rules would move (RULES section 8). A version compared with one that asks for the same
 * moves nobody.
 *
 * @param comparison the two versions and what differs between them
 * @param day the day at whose end everyone stands under both
 * @param flows how many stand where under the version before, in the rows, and under the version after, in the columns; those not yet on the ladder under either are
 *     left out
 * @param shifts those who stand elsewhere, in the order of their identifiers
 */
public record VersionEffect(LadderComparison comparison, LocalDate day, Flows flows, List<Shift> shifts) {
    /** Copies the shifts. */
    public VersionEffect {
        shifts = List.copyOf(shifts);
    }

    /**
     * The effect on a population.
     *
     * @param before the version compared from
     * @param after the version compared to
     * @param population every actor's history, by identifier; of none, nobody moves
     * @param day the day at whose end they stand
     * @return who moves, from where to where and why
     */
    public static VersionEffect of(
            LadderVersion before, LadderVersion after, Map<String, History> population, LocalDate day) {
        LadderComparison comparison = LadderComparison.of(before, after);
        LadderVersion monthsBefore = new LadderVersion(after.number(), before.supportMonths(), after.rules());
        List<Flow> flows = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        new TreeMap<>(population).forEach((actor, history) -> {
            Classification then = Classification.of(before, history);
            Classification now = Classification.of(after, history);
            Flow flow = new Flow(then.overall().at(day), now.overall().at(day));
            if (flow.from() != flow.to()) {
                State between =
                        Classification.of(monthsBefore, history).overall().at(day);
                SortedMap<String, List<Reason>> reasons =
                        flow.to().rung() > flow.from().rung() ? now.reasons(day) : then.reasons(day);
                shifts.add(
                        new Shift(actor, flow.from(), flow.to(), reasons, because(comparison, flow, between, reasons)));
            }
            if (flow.from() != State.NOT_YET || flow.to() != State.NOT_YET) {
                flows.add(flow);
            }
        });
        return new VersionEffect(comparison, day, Flows.of(flows.stream()), shifts);
    }

    /**
     * The changes that made a difference. Where one stands by the months of the version before and the rules of the version after tells them apart: the rules led from the
     * first state to that one, the months from that one to the last.
     */
    private static List<LadderChange> because(
            LadderComparison comparison, Flow flow, State between, SortedMap<String, List<Reason>> reasons) {
        Set<String> rules = reasons.values().stream()
                .flatMap(List::stream)
                .map(reason -> reason.rule().id())
                .collect(Collectors.toSet());
        List<LadderChange> months = new ArrayList<>();
        List<LadderChange> ofRules = new ArrayList<>();
        comparison.changes().stream()
                .filter(LadderChange::canMove)
                .forEach(change -> (change instanceof LadderChange.Months ? months : ofRules).add(change));
        List<LadderChange> concerned = ofRules.stream()
                .filter(change -> change.rules().stream().anyMatch(rules::contains))
                .toList();
        List<LadderChange> because = new ArrayList<>(between == flow.to() ? List.of() : months);
        if (between != flow.from()) {
            because.addAll(concerned.isEmpty() ? ofRules : concerned);
        }
        return because;
    }
}
