package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.deeds.Deeds;
import se.regionvasterbotten.engagement.deeds.DeedsAnswer;
import se.regionvasterbotten.engagement.deeds.Links;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.initiatives.MembershipWorklist;
import se.regionvasterbotten.engagement.reference.ReferenceRow;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.steps.Movers;
import se.regionvasterbotten.engagement.steps.Population;
import se.regionvasterbotten.engagement.steps.RegisterFacts;
import se.regionvasterbotten.engagement.web.Language;

/** All figures of a period, pinned to (period, known-at, ladder version). */
@RequestScoped
public class FollowUp {
    /** So long after the register's first day newcomers may be older than they seem (RULES section 3: as long as evidence supports). */
    private static final int MONTHS_OF_START = 24;

    @Inject
    private Movers movers;

    @Inject
    private Population population;

    @Inject
    private RegisterFacts register;

    @Inject
    private MembershipWorklist memberships;

    @Inject
    private Deeds deeds;

    @Inject
    private References references;

    @Inject
    private ReferenceNames names;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    /** The figures of what is asked; links lead to the actors for callers who may see them. */
    FollowUpAnswer answer(Period period, Knowledge asked, Selection selection, String list, Map<String, String> query) {
        Questioned questioned = ask(period, asked, selection);
        GroupNames groups = groups(asked.knownAt());
        return told(
                questioned,
                figures(
                        questioned,
                        ActorType.ORGANISATION,
                        groups,
                        behind(Right.READ_ORGANISATIONS, list, query).with("type", ActorType.ORGANISATION.name())),
                caller.may(Right.PERSON_FIGURES)
                        ? figures(
                                questioned,
                                ActorType.PERSON,
                                groups,
                                behind(Right.PERSON_FIGURES, list, query).with("type", ActorType.PERSON.name()))
                        : null,
                unconfirmed(questioned, list),
                deeds(questioned, list, query),
                language.locale());
    }

    /** The figures with what they are pinned to and what to bear in mind. */
    static FollowUpAnswer told(
            Questioned questioned,
            FiguresAnswer organisations,
            @Nullable FiguresAnswer persons,
            UnconfirmedAnswer unconfirmed,
            @Nullable DeedsAnswer deeds,
            Locale locale) {
        Period period = questioned.period();
        Optional<LocalDate> firstDay = questioned.firstDay();
        Optional<LocalDate> startsUntil = firstDay.map(first -> first.plusMonths(MONTHS_OF_START));
        boolean start = startsUntil.filter(period.from()::isBefore).isPresent();
        return new FollowUpAnswer(
                period.from(),
                Objects.requireNonNull(period.to()),
                questioned.knowledge().knownAt(),
                questioned.knowledge().ladderVersion().number(),
                firstDay.orElse(null),
                start,
                organisations,
                persons,
                unconfirmed,
                deeds,
                notes(period, firstDay, startsUntil.filter(until -> start), unconfirmed, persons != null, locale));
    }

    /** Who is asked about: out of what is stored where it can be, else out of the facts. */
    Questioned ask(Period period, Knowledge asked, Selection selection) {
        int version = asked.ladderVersion().number();
        LocalDate last = Objects.requireNonNull(period.to()).minusDays(1);
        return new Questioned(
                asked.ofToday() && population.isStored(version)
                        ? movers.stored(version, last)
                        : movers.computed(asked.knownAt(), asked.ladderVersion()),
                period,
                asked,
                selection.find(names, asked.knownAt()));
    }

    /** What the parts of figures were called at an instant, and the regions that were known then. */
    GroupNames groups(OffsetDateTime knownAt) {
        return groups(knownAt, language.locale());
    }

    /** The same in a language. */
    GroupNames groups(OffsetDateTime knownAt, Locale locale) {
        Map<String, String> called = new HashMap<>();
        List.of(references.themes(knownAt), references.meetingPlaces(knownAt), references.offices(knownAt))
                .forEach(catalogue -> catalogue
                        .rows()
                        .forEach((ReferenceRow row) -> called.put(row.id().toString(), row.name())));
        return new GroupNames(called, register.regions(knownAt), locale);
    }

    private FiguresAnswer figures(Questioned questioned, ActorType type, GroupNames groups, Behind behind) {
        var chosen = questioned.chosen(type);
        Divided divided = new Divided(chosen, questioned.population(chosen), groups, behind);
        // A division of what a filter chose is a second filter.
        return questioned.filtered() && !caller.may(Right.FREE_FIGURES) ? divided.whole() : divided.answer();
    }

    /** What was done, by all or by those that filters chose. */
    private @Nullable DeedsAnswer deeds(Questioned questioned, String list, Map<String, String> query) {
        return questioned.filtered() && !caller.may(Right.FREE_FIGURES)
                ? null
                : deeds.of(
                        questioned.period(),
                        questioned.knowledge().knownAt(),
                        questioned.deeds(),
                        caller.may(Right.READ_ORGANISATIONS)
                                ? Links.under(URI.create(list).resolve("../").toString(), query)
                                : Links.none());
    }

    private Behind behind(Right right, String list, Map<String, String> query) {
        return caller.may(right) ? Behind.list(list, query) : Behind.nowhere();
    }

    /** Figures that look back beyond the register's first day, or over its start, say so (RULES section 7). */
    private static List<String> notes(
            Period period,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> startsUntil,
            UnconfirmedAnswer unconfirmed,
            boolean persons,
            Locale locale) {
        List<String> notes = new ArrayList<>();
        firstDay.filter(period.from()::isBefore)
                .ifPresent(first -> notes.add(FollowUpWords.of(locale, "note.beforeFirstDay", first.toString())));
        startsUntil.ifPresent(until -> notes.add(FollowUpWords.of(locale, "note.start", until.toString())));
        if (unconfirmed.all() > 0) {
            String key = unconfirmed.all() == 1 ? "note.openMembership" : "note.openMemberships";
            notes.add(FollowUpWords.of(locale, key, unconfirmed.all()));
        }
        if (persons) {
            notes.add(FollowUpWords.of(locale, "note.persons"));
        }
        return notes;
    }

    /** Of all organisations that the register has, whoever is chosen: how well it is kept is no actor's figure. */
    UnconfirmedAnswer unconfirmed(Questioned questioned) {
        return new UnconfirmedAnswer(unconfirmed(questioned, ActorType.ORGANISATION), null, null);
    }

    /** The same, of persons too and with the worklist for callers who may see them. */
    private UnconfirmedAnswer unconfirmed(Questioned questioned, String list) {
        return new UnconfirmedAnswer(
                unconfirmed(questioned, ActorType.ORGANISATION),
                caller.may(Right.PERSON_FIGURES) ? unconfirmed(questioned, ActorType.PERSON) : null,
                caller.may(Right.READ_PERSONS)
                        ? URI.create(list)
                                .resolve("../worklists/memberships?asOf=" + questioned.closing())
                                .toString()
                        : null);
    }

    private long unconfirmed(Questioned questioned, ActorType type) {
        return memberships.unconfirmed(
                type, questioned.closing(), questioned.knowledge().knownAt());
    }
}
