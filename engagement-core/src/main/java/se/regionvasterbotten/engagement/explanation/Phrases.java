package se.regionvasterbotten.engagement.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.Ground;
import se.regionvasterbotten.engagement.standing.Reason;
import se.regionvasterbotten.engagement.words.Words;

/** Evidence as clauses that follow upon their subject: what was given or is held, how often, where and when. */
final class Phrases {
    private final Names names;
    private final Locale locale;
    private final LocalDate asOf;

    Phrases(Names names, Locale locale, LocalDate asOf) {
        this.names = names;
        this.locale = locale;
        this.asOf = asOf;
    }

    /** Everything that the reasons rest on, the strongest kind first. */
    String because(List<Reason> reasons) {
        return Words.and(reasons.stream().flatMap(this::clauses).distinct().toList(), locale);
    }

    /** A day as it is written in the language: {@code 1 oktober 2024}, {@code 1 October 2024}. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(Words.of("explanation.date", locale), locale)
                .format(day);
    }

    private Stream<String> clauses(Reason reason) {
        SortedMap<Kind, List<Ground>> byKind = new TreeMap<>(Comparator.reverseOrder());
        reason.grounds()
                .forEach(ground -> byKind.computeIfAbsent(ground.piece().kind(), none -> new ArrayList<>())
                        .add(ground));
        return byKind.entrySet().stream()
                .flatMap(kind -> kind.getKey().membership()
                        ? roles(kind.getKey(), kind.getValue(), reason)
                        : Stream.of(given(kind.getKey(), kind.getValue(), reason)));
    }

    private String given(Kind kind, List<Ground> grounds, Reason reason) {
        List<Contribution> pieces = grounds.stream()
                .flatMap(ground ->
                        Stream.concat(Stream.of((Contribution) ground.piece()), Stream.ofNullable(ground.partner())))
                .distinct()
                .toList();
        LocalDate latest = latest(pieces.stream().map(Contribution::date).toList());
        return together(
                say("gave." + kind, pieces.size(), date(latest), places(pieces), number(pieces.size())),
                new Circumstances(grounds, reason, this));
    }

    private Stream<String> roles(Kind kind, List<Ground> grounds, Reason reason) {
        return Stream.of(true, false).flatMap(current -> {
            List<Ground> some = grounds.stream()
                    .filter(ground -> ((Membership) ground.piece()).period().contains(asOf) == current)
                    .toList();
            return some.isEmpty() ? Stream.empty() : Stream.of(role(kind, some, reason, current));
        });
    }

    private String role(Kind kind, List<Ground> grounds, Reason reason, boolean current) {
        List<Membership> pieces = grounds.stream()
                .map(ground -> (Membership) ground.piece())
                .distinct()
                .toList();
        String first = date(pieces.stream()
                .map(Membership::day)
                .min(Comparator.naturalOrder())
                .orElseThrow());
        String held = current
                ? say("holds." + kind, pieces.size(), first, number(pieces.size()))
                : say("held." + kind, pieces.size(), first, number(pieces.size()), date(lastDay(pieces)));
        return together(held, new Circumstances(grounds, reason, this));
    }

    private String together(String clause, Circumstances circumstances) {
        return circumstances.clauses().reduce(clause, (said, more) -> say("circumstance", said, more));
    }

    private static LocalDate lastDay(List<Membership> ended) {
        return latest(ended.stream()
                        .map(piece -> Objects.requireNonNull(piece.period().to()))
                        .toList())
                .minusDays(1);
    }

    private static LocalDate latest(Collection<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Where it was given; nothing when it was at no meeting place. */
    String places(List<Contribution> pieces) {
        List<String> places = pieces.stream()
                .map(Contribution::meetingPlace)
                .filter(Objects::nonNull)
                .distinct()
                .map(place -> names.meetingPlace(place, locale))
                .sorted()
                .toList();
        return places.isEmpty() ? "" : say("places", Words.and(places, locale));
    }

    String sectors(Collection<String> sectors) {
        return Words.and(
                sectors.stream()
                        .map(sector -> names.sector(sector, locale))
                        .sorted()
                        .toList(),
                locale);
    }

    LocalDate asOf() {
        return asOf;
    }

    String say(String key, Object... arguments) {
        return Words.of("explanation." + key, locale, arguments);
    }

    private String number(int count) {
        return say("number", count);
    }
}
