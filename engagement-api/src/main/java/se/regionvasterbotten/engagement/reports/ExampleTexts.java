package se.regionvasterbotten.engagement.reports;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.journey.Grounds;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.words.Words;

/**
 * Tells a step as an example: which organisation did what on which day, and what it had done before. It says what came first, not that it was the cause.
 *
 * @param version the rules by which the step was taken
 * @param occasion where evidence was given
 */
record ExampleTexts(LadderVersion version, Occasion occasion) {
    private static final Comparator<Evidence> BY_DAY =
            Comparator.comparing(Evidence::day).thenComparing(Evidence::id);

    /** What is told of actors that only listened, in the seed's word <i>observerat</i>. */
    private static final Set<Kind> LISTENED = Set.of(Kind.LISTENER);

    /**
     * An example.
     *
     * @param text in a few sentences
     * @param telling how well it tells the step
     */
    record Told(String text, Telling telling) {}

    /** The example; empty when the history has no such step. */
    Optional<Told> tell(String name, @Nullable String sector, History history, Step step) {
        return Grounds.overall(Classification.of(version, history)).stream()
                .filter(grounds -> grounds.step().equals(step))
                .findFirst()
                .map(grounds -> tell(who(name, sector), history, grounds));
    }

    private Told tell(String who, History history, Grounds grounds) {
        Step step = grounds.step();
        Optional<Evidence> decisive = decisive(history, grounds);
        Optional<Evidence> earlier = earlier(history, grounds);
        StringBuilder text = new StringBuilder();
        Optional<Evidence> onTheDay = decisive.filter(evidence -> evidence.day().equals(step.date()));
        text.append(onTheDay.map(evidence -> ReportWords.of(
                        "example.did",
                        who,
                        ReportWords.of("did." + evidence.kind(), occasion.of(evidence), ReportWords.day(step.date())),
                        movement(step)))
                .orElseGet(() -> ReportWords.of("example.moved", who, ReportWords.day(step.date()), movement(step))));
        if (onTheDay.isEmpty()) {
            decisive.ifPresent(evidence -> text.append(' ')
                    .append(ReportWords.of(
                            "example.then", ReportWords.of("had." + evidence.kind(), occasion.of(evidence)))));
        }
        sectors(history, step, decisive).ifPresent(others -> text.append(' ').append(others));
        if (earlier.isPresent()) {
            text.append(' ')
                    .append(ReportWords.of(
                            "example.earlier",
                            ReportWords.of("had." + earlier.get().kind(), occasion.of(earlier.get())),
                            ReportWords.day(earlier.get().day())));
        } else if (step.from() == State.NOT_YET) {
            text.append(' ').append(ReportWords.of("example.first"));
        }
        return new Told(
                text.toString(),
                new Telling(
                        onTheDay.isPresent(),
                        decisive.filter(evidence -> ownKind(evidence, grounds)).isPresent(),
                        listened(history, grounds)));
    }

    private static String who(String name, @Nullable String sector) {
        return sector == null ? name : ReportWords.of("example.who", name, sector);
    }

    private static String movement(Step step) {
        String to = Words.of(step.to(), ReportWords.SWEDISH);
        String from = Words.of(step.from(), ReportWords.SWEDISH);
        return switch (step.from()) {
            case NOT_YET -> ReportWords.of("movement.in", to);
            case DORMANT -> ReportWords.of("movement.back", to);
            default -> ReportWords.of("movement.up", from, to);
        };
    }

    /** Whether a piece of evidence is enough for the step, and its kind belongs to that step. */
    private boolean ownKind(Evidence evidence, Grounds grounds) {
        return isOf(evidence, grounds.step())
                && grounds.reasons().values().stream()
                        .flatMap(List::stream)
                        .flatMap(reason -> reason.grounds().stream())
                        .anyMatch(ground ->
                                ground.partner() == null && ground.piece().id().equals(evidence.id()));
    }

    private boolean isOf(Evidence evidence, Step step) {
        return version.most(evidence.kind())
                .filter(rung -> step.to() == State.at(rung))
                .isPresent();
    }

    /** At how many activities the actor had listened before the step in its themes; none where it had done more than that. */
    private static int listened(History history, Grounds grounds) {
        List<Evidence> before = before(history, grounds);
        return before.stream().allMatch(evidence -> LISTENED.contains(evidence.kind()))
                ? (int) before.stream().map(Evidence::day).distinct().count()
                : 0;
    }

    /** Of the evidence that the step rests on the latest of its own, on the day of the step if there is any; of several, that of the step's own kind. */
    private Optional<Evidence> decisive(History history, Grounds grounds) {
        Set<String> ids = new HashSet<>();
        grounds.reasons()
                .values()
                .forEach(reasons -> reasons.forEach(reason -> {
                    ids.addAll(reason.contributions());
                    ids.addAll(reason.memberships());
                }));
        return history.evidence().stream()
                .filter(evidence -> ids.contains(evidence.id())
                        && !evidence.day().isAfter(grounds.step().date()))
                .max(Comparator.comparing(Evidence::day)
                        .thenComparing(evidence -> isOf(evidence, grounds.step()))
                        .thenComparing(Evidence::id));
    }

    /** The first thing it did in the themes of the step before its day, at a meeting place if there was any such. */
    private static Optional<Evidence> earlier(History history, Grounds grounds) {
        List<Evidence> before = before(history, grounds);
        return before.stream()
                .filter(evidence -> evidence instanceof Contribution given && given.meetingPlace() != null)
                .findFirst()
                .or(() -> before.stream().findFirst());
    }

    private static List<Evidence> before(History history, Grounds grounds) {
        Set<String> themes = Set.copyOf(grounds.reasons().keySet());
        return history.evidence().stream()
                .filter(evidence -> evidence.day().isBefore(grounds.step().date())
                        && evidence.themes().stream().anyMatch(themes::contains))
                .sorted(BY_DAY)
                .toList();
    }

    /** On Samverkan, which other sectors had a role in the initiative that day. */
    private static Optional<String> sectors(History history, Step step, Optional<Evidence> decisive) {
        if (step.to() != State.at(Rung.COLLABORATION) || !(decisive.orElse(null) instanceof Membership membership)) {
            return Optional.empty();
        }
        String own = history.sectors().on(step.date()).orElse("");
        Set<String> others = new TreeSet<>();
        membership.others().stream()
                .filter(other -> other.period().contains(step.date())
                        && !other.sector().equals(own)
                        && !other.sector().isEmpty())
                .forEach(other -> others.add(other.sector()));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportWords.of("example.sectors", ReportWords.and(List.copyOf(others))));
    }
}
