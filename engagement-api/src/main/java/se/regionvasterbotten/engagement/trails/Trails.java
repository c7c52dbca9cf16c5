package se.regionvasterbotten.engagement.trails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.activities.Activities;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.initiatives.InitiativeRegister;
import se.regionvasterbotten.engagement.initiatives.Membership;
import se.regionvasterbotten.engagement.initiatives.OutcomeRegister;
import se.regionvasterbotten.engagement.initiatives.RegisteredInitiative;
import se.regionvasterbotten.engagement.initiatives.RegisteredOutcome;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;
import se.regionvasterbotten.engagement.standings.ActorAnswer;
import se.regionvasterbotten.engagement.standings.Actors;
import se.regionvasterbotten.engagement.standings.Questions;
import se.regionvasterbotten.engagement.steps.RegisterFacts;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.words.Words;

/** Follows an outcome back to what its actors did at the meeting places before it. */
@RequestScoped
public class Trails {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private OutcomeRegister outcomes;

    @Inject
    private InitiativeRegister initiatives;

    @Inject
    private Activities activities;

    @Inject
    private References references;

    @Inject
    private RegisterFacts register;

    @Inject
    private Actors actors;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    @Inject
    private Questions questions;

    /**
     * The trail as it was known at an instant; persons are in it for callers who may read them. A fixed number of statements per thousand actors.
     *
     * @param asked the instant; null for now
     * @throws Problem not found (404), also when the outcome was not known then
     */
    public TrailAnswer of(String reference, @Nullable OffsetDateTime asked) {
        OffsetDateTime knownAt = questions.instant(asked);
        RegisteredOutcome outcome = outcomes.known(reference, knownAt);
        Named known = outcome.initiative();
        if (known == null) {
            throw Problem.of(ProblemType.NOT_FOUND, reference);
        }
        RegisteredInitiative initiative =
                initiatives.known(known.id(), knownAt).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
        List<Held> roles = roles(initiative.id(), outcome.date(), knownAt);
        Set<UUID> ids = new LinkedHashSet<>(roles.stream().map(Held::actor).toList());
        Histories histories = Histories.of(register.of(knownAt, ids));
        Actors.Shown shown = actors.show(ids, knownAt);
        return new TrailAnswer(
                knownAt,
                outcome,
                initiative,
                roles.stream()
                        .map(role -> role.answer(shown, histories, outcome.date()))
                        .toList(),
                contributions(given(roles, histories, outcome.date()), shown, initiative, knownAt));
    }

    /**
     * The roles that began before a day, merged actors as the one that remains and the own staff's left out; that of a person is also the mandate's, stated or found (RULES
     * section 4).
     */
    private List<Held> roles(UUID initiative, LocalDate before, OffsetDateTime knownAt) {
        List<Membership> members = store.createQuery(
                        "select m from Membership m where m.recordedAt <= :known"
                                + " and (m.supersededAt is null or m.supersededAt > :known) and m.initiativeId = :id"
                                + " and m.fromDate < :day order by m.fromDate, m.id",
                        Membership.class)
                .setParameter("known", knownAt)
                .setParameter("id", initiative)
                .setParameter("day", before)
                .getResultList();
        Histories histories = Histories.of(register.of(
                knownAt,
                members.stream()
                        .flatMap(one -> one.personId().or(one::organisationId).stream())
                        .toList()));
        boolean persons = caller.may(Right.READ_PERSONS);
        return members.stream()
                .flatMap(member -> Held.of(member, histories))
                .filter(held -> persons || held.type == ActorType.ORGANISATION)
                .distinct()
                .toList();
    }

    /** What those had contributed at the meeting places before a day, each once for each actor, by day. */
    private static List<Given> given(List<Held> roles, Histories histories, LocalDate before) {
        Set<Given> given = new LinkedHashSet<>();
        for (Held role : roles) {
            for (Contribution one : histories.of(role.actor.toString()).contributions()) {
                if (one.meetingPlace() != null
                        && one.activity() != null
                        && one.date().isBefore(before)) {
                    given.add(Given.of(role, one));
                }
            }
        }
        return given.stream()
                .sorted(Comparator.comparing(Given::date)
                        .thenComparing(one -> one.actor().toString()))
                .toList();
    }

    private List<TrailAnswer.Contributed> contributions(
            List<Given> given, Actors.Shown shown, RegisteredInitiative initiative, OffsetDateTime knownAt) {
        Map<UUID, Named> named =
                activities.names(given.stream().map(Given::activity).distinct().toList(), knownAt);
        Catalogue<MeetingPlace> places = references.meetingPlaces(knownAt);
        Catalogue<Theme> themes = references.themes(knownAt);
        Set<UUID> about =
                new LinkedHashSet<>(initiative.themes().stream().map(Named::id).toList());
        List<TrailAnswer.Contributed> answers = new ArrayList<>();
        for (Given one : given) {
            answers.add(new TrailAnswer.Contributed(
                    one.date,
                    one.actor,
                    shown.actor(one.actor, one.type, null).name(),
                    one.kind,
                    Words.of(one.kind, language.locale()),
                    named.getOrDefault(one.activity, new Named(one.activity, "")),
                    orNameless(places.named(one.place), one.place),
                    themes.named(one.themes),
                    one.themes.stream().anyMatch(about::contains)));
        }
        return answers;
    }

    private static Named orNameless(@Nullable Named known, UUID id) {
        return known == null ? new Named(id, "") : known;
    }

    /** Who holds a role. */
    private record Held(
            UUID actor,
            ActorType type,
            Kind role,
            LocalDate from,
            @Nullable LocalDate to) {
        /** The member, and the organisation on whose mandate a person is one; nobody where it does not count. */
        static Stream<Held> of(Membership member, Histories histories) {
            String told =
                    member.personId().or(member::organisationId).orElseThrow().toString();
            ActorType type = member.personId().isPresent() ? ActorType.PERSON : ActorType.ORGANISATION;
            String survivor = histories.survivor(told);
            return histories.of(survivor).memberships().stream()
                    .filter(counted -> counted.id().equals(member.id().toString()))
                    .flatMap(counted -> Stream.of(
                            Optional.of(held(survivor, type, member)),
                            Optional.ofNullable(counted.mandate())
                                    .filter(mandate -> type == ActorType.PERSON)
                                    .map(mandate -> held(mandate, ActorType.ORGANISATION, member))))
                    .flatMap(Optional::stream);
        }

        private static Held held(String actor, ActorType type, Membership member) {
            return new Held(
                    UUID.fromString(actor),
                    type,
                    member.role(),
                    member.from(),
                    member.to().orElse(null));
        }

        TrailAnswer.Role answer(Actors.Shown shown, Histories histories, LocalDate day) {
            String sector = histories.of(actor.toString()).sectors().on(day).orElse(null);
            ActorAnswer answer = shown.actor(actor, type, sector);
            return new TrailAnswer.Role(answer, role, from, to);
        }
    }

    /** A contribution, as the same for whoever gave it on one mandate. */
    private record Given(
            LocalDate date, UUID actor, ActorType type, Kind kind, UUID activity, UUID place, List<UUID> themes) {
        static Given of(Held role, Contribution one) {
            return new Given(
                    one.date(),
                    role.actor,
                    role.type,
                    one.kind(),
                    UUID.fromString(String.valueOf(one.activity())),
                    UUID.fromString(String.valueOf(one.meetingPlace())),
                    ids(one.themes()));
        }

        private static List<UUID> ids(Collection<String> themes) {
            return themes.stream().sorted().map(UUID::fromString).toList();
        }
    }
}
