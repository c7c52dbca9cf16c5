package se.regionvasterbotten.engagement.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Rule;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Ground;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.words.Words;

/** An explanation's sentences in one language. Every sentence is a pattern of the bundle; only whole sentences are put after each other. */
final class Sentences {
    private final Explanation explanation;
    private final Subject subject;
    private final Names names;
    private final Locale locale;
    private final Phrases phrases;

    Sentences(Explanation explanation, Subject subject, Names names, Locale locale) {
        this.explanation = explanation;
        this.subject = subject;
        this.names = names;
        this.locale = Words.language(locale);
        this.phrases = new Phrases(names, this.locale, explanation.asOf());
    }

    String all() {
        if (explanation.themes().isEmpty()) {
            return nowhere();
        }
        Stream<String> themes = explanation.themes().stream().map(this::on);
        return (explanation.themes().size() == 1 ? themes : Stream.concat(Stream.of(overall()), themes))
                .collect(Collectors.joining("\n"));
    }

    String on(String theme) {
        return explanation.themes().stream()
                .filter(one -> one.theme().equals(theme))
                .map(this::on)
                .findFirst()
                .orElseGet(this::nowhere);
    }

    private String nowhere() {
        LocalDate own = explanation.ownStaffSince();
        return own == null
                ? say("notYet", subject.name(), phrases.date(explanation.asOf()))
                : say("ownStaff", subject.name(), phrases.date(own));
    }

    private String overall() {
        State state = explanation.position().state();
        if (state == State.DORMANT) {
            return say("overallDormant", subject.name());
        }
        List<String> highest = explanation.themes().stream()
                .filter(theme -> theme.position().state() == state)
                .map(theme -> names.theme(theme.theme(), locale))
                .toList();
        return say("overall", subject.name(), Words.of(state, locale), highest.size(), Words.and(highest, locale));
    }

    private String on(ThemeExplanation theme) {
        List<String> sentences = new ArrayList<>();
        String name = names.theme(theme.theme(), locale);
        String because = phrases.because(theme.reasons());
        State state = theme.position().state();
        if (state == State.DORMANT) {
            sentences.add(say("dormant", subject.name(), name, phrases.date(theme.since()), who(), because));
        } else {
            sentences.add(say("stands", subject.name(), Words.of(state, locale), name, who(), because));
            sentences.add(until(theme));
        }
        sentences.add(reached(theme));
        sentences.addAll(missing(theme));
        return String.join(" ", sentences);
    }

    private String until(ThemeExplanation theme) {
        LocalDate until = theme.until();
        if (until == null) {
            return say(lasting(theme), explanation.version().supportMonths());
        }
        String last = phrases.date(until.minusDays(1));
        return theme.then() == State.DORMANT
                ? say("until.dormant", last, who())
                : say("until", last, who(), Words.of(theme.then(), locale));
    }

    /** What the support lasts as long as: a role, a role together with others; nothing, at the end of the calendar. */
    private static String lasting(ThemeExplanation theme) {
        List<Ground> endless = theme.reasons().stream()
                .flatMap(reason -> reason.grounds().stream())
                .filter(ground -> ground.days().to() == null && ground.piece() instanceof Membership)
                .toList();
        if (endless.isEmpty()) {
            return "until.never";
        }
        return endless.stream().allMatch(ground -> ground.others().isEmpty()) ? "until.role" : "until.together";
    }

    private String reached(ThemeExplanation theme) {
        int highest = theme.position().highestRung();
        String rung = Words.of(Rung.of(highest), locale);
        int direct = theme.position().directEntry() ? 1 : 0;
        return highest == theme.position().rung()
                ? say("reached", rung, phrases.date(theme.reached()), direct)
                : say("highest", rung, phrases.date(theme.reached()), direct, who());
    }

    private List<String> missing(ThemeExplanation theme) {
        if (theme.lacks().isEmpty()) {
            return List.of(say("top"));
        }
        Map<Rung, Map<Rule, List<Lack>>> byRung = new LinkedHashMap<>();
        theme.lacks()
                .forEach(lack -> byRung.computeIfAbsent(lack.missing().rule().rung(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(lack.missing().rule(), none -> new ArrayList<>())
                        .add(lack));
        List<String> sentences = new ArrayList<>();
        byRung.forEach((rung, rules) -> sentences.add(say(
                "missing",
                Words.of(rung, locale),
                rules.values().stream()
                        .map(this::together)
                        .distinct()
                        .reduce((some, next) -> say("also", some, next))
                        .orElseThrow())));
        return sentences;
    }

    /** What one rule lacks: the kind of evidence first, and apart from it what else it asks for. */
    private String together(List<Lack> ofRule) {
        List<String> nouns = ofRule.stream().map(this::noun).toList();
        boolean kindFirst = nouns.size() > 1 && ofRule.get(0).missing().condition() instanceof Condition.OneOf;
        return kindFirst
                ? say("besides", nouns.get(0), Words.and(nouns.subList(1, nouns.size()), locale))
                : Words.and(nouns, locale);
    }

    private String noun(Lack lack) {
        return lack.missing().condition().read(new Nouns(lack.already(), locale));
    }

    private String who() {
        return say("subject." + subject.sort());
    }

    private String say(String key, Object... arguments) {
        return Words.of("explanation." + key, locale, arguments);
    }
}
