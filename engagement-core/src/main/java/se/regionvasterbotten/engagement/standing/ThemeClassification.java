package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rule;

/** One actor's evidence on one theme, held against the rules. */
final class ThemeClassification {
    private final LadderVersion version;
    private final String theme;
    private final History history;
    private final List<AskedRule> rules;
    /** For each of the rules, what meets it. */
    private final List<List<Ground>> grounds = new ArrayList<>();

    private final Timeline timeline;

    ThemeClassification(LadderVersion version, List<AskedRule> rules, String theme, History history) {
        this.version = version;
        this.rules = rules;
        this.theme = theme;
        this.history = history;
        List<Evidence> evidence = history.evidence();
        for (AskedRule asked : rules) {
            List<Ground> ofRule = new ArrayList<>();
            for (Evidence piece : evidence) {
                if (asked.asksFor(piece)) {
                    ofRule.addAll(asked.rule().condition().read(evaluation(piece)));
                }
            }
            grounds.add(ofRule);
        }
        this.timeline = Timeline.of(supported());
    }

    Timeline timeline() {
        return timeline;
    }

    Stream<Timeline.Supported> supported() {
        return IntStream.range(0, rules.size())
                .boxed()
                .flatMap(number -> grounds.get(number).stream()
                        .map(ground ->
                                new Timeline.Supported(rules.get(number).rule().rung(), ground.days())));
    }

    /** How the rung changes when nothing is looked at that begins to support after a day. */
    Timeline future(LocalDate day) {
        return Timeline.of(supported().filter(support -> !support.days().from().isAfter(day)));
    }

    ThemeStanding standing(LocalDate asOf) {
        Position position = timeline.position(asOf);
        return new ThemeStanding(theme, position, reasons(asOf, position.rung()), missing(asOf, position.rung()));
    }

    /** The rules of a rung that are met on a day, with the evidence that meets them; none at rung 0. */
    List<Reason> reasons(LocalDate day, int rung) {
        List<Reason> reasons = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            Rule rule = rules.get(number).rule();
            if (rule.rung().number() == rung) {
                List<Ground> now = grounds.get(number).stream()
                        .filter(ground -> ground.days().contains(day))
                        .toList();
                if (!now.isEmpty()) {
                    reasons.add(new Reason(rule, now));
                }
            }
        }
        return reasons;
    }

    /** For the next rung everything that is missing; for the rungs above it what evidence of the right kind still lacks. */
    private List<Missing> missing(LocalDate asOf, int rung) {
        List<Evidence> now = history.evidence().stream()
                .filter(piece -> piece.window(version.supportMonths()).contains(asOf))
                .toList();
        List<Missing> missing = new ArrayList<>();
        for (AskedRule asked : rules) {
            Rule rule = asked.rule();
            if (rule.rung().number() > rung) {
                boolean next = rule.rung().number() == rung + 1;
                lacking(asked, now, asOf, next).forEach(condition -> missing.add(new Missing(rule, condition)));
            }
        }
        return missing;
    }

    private List<Condition> lacking(AskedRule asked, List<Evidence> now, LocalDate asOf, boolean next) {
        Rule rule = asked.rule();
        return now.stream()
                .filter(asked::asksFor)
                .map(piece -> rule.condition().read(new Unmet(condition -> meets(piece, condition, asOf))))
                .filter(unmet -> unmet.stream().noneMatch(ThemeClassification::tellsTheKind))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> next ? rule.condition().read(new Unmet(linked(asOf))) : List.of());
    }

    /** What new evidence would meet by itself: the link, when there is one. */
    private Predicate<Condition> linked(LocalDate asOf) {
        boolean linked = history.contributions().stream()
                .anyMatch(given -> given.meetingPlace() != null && !given.day().isAfter(asOf));
        return condition -> linked && condition instanceof Condition.EarlierAtMeetingPlace;
    }

    private boolean meets(Evidence piece, Condition condition, LocalDate day) {
        return condition.read(evaluation(piece)).stream()
                .anyMatch(ground -> ground.days().contains(day));
    }

    private static boolean tellsTheKind(Condition condition) {
        return condition instanceof Condition.OneOf || condition instanceof Condition.PairOf;
    }

    private Evaluation evaluation(Evidence piece) {
        return new Evaluation(piece, history, version.supportMonths());
    }
}
