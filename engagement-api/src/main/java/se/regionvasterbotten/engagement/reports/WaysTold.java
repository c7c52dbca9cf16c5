package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.initiatives.Initiative;
import se.regionvasterbotten.engagement.initiatives.Membership;
import se.regionvasterbotten.engagement.initiatives.Outcome;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.ReferenceRow;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.steps.RegisterFacts;

/** Tells the ways of some organisations: as examples of steps, and as the trails of outcomes. */
@ApplicationScoped
class WaysTold {
    /** So many are proposed for each rung. */
    private static final int PROPOSED = 5;

    @Inject
    private RegisterFacts register;

    @Inject
    private KnownThings things;

    @Inject
    private ActorNames names;

    @Inject
    private References references;

    /** What was told. */
    record Told(List<ReportFacts.Example> examples, List<ReportFacts.Trail> trails) {}

    Told tell(Period period, Knowledge knowledge, List<Candidates> candidates) {
        OffsetDateTime knownAt = knowledge.knownAt();
        List<Outcome> outcomes = things.outcomes(knownAt, period);
        Set<UUID> actors = new HashSet<>(members(knownAt, outcomes));
        candidates.forEach(one -> one.told()
                .forEach(taken -> actors.add(UUID.fromString(taken.actor().id()))));
        Facts facts = register.of(knownAt, actors);
        Histories histories = Histories.of(facts);
        Read read = read(facts, histories, actors, knownAt);
        return new Told(examples(knowledge, candidates, histories, read), trails(outcomes, facts, histories, read));
    }

    /** The organisations with a role in the outcomes' initiatives, their persons' mandates among them. */
    private Set<UUID> members(OffsetDateTime knownAt, List<Outcome> outcomes) {
        List<Membership> members = things.members(
                knownAt, outcomes.stream().map(Outcome::initiativeId).toList());
        Set<UUID> holders = new HashSet<>();
        Set<String> roles = new HashSet<>();
        for (Membership member : members) {
            member.personId().or(member::organisationId).ifPresent(holders::add);
            roles.add(member.id().toString());
        }
        Facts facts = register.of(knownAt, holders);
        Set<UUID> organisations = new HashSet<>();
        Histories.of(facts).counting().forEach((actor, history) -> {
            if (history.memberships().stream().anyMatch(role -> roles.contains(role.id()))) {
                organisations.add(UUID.fromString(actor));
            }
        });
        return organisations;
    }

    /** What things are called. */
    private record Read(
            Occasion occasion, Map<UUID, String> places, ActorNames.Names actors, Map<UUID, Initiative> initiatives) {
        String name(String actor) {
            Named known = actors.organisation(UUID.fromString(actor));
            return known == null ? "" : known.name();
        }
    }

    private Read read(Facts facts, Histories histories, Set<UUID> actors, OffsetDateTime knownAt) {
        Map<UUID, Initiative> initiatives = things.of(
                Initiative.class,
                knownAt,
                facts.memberships().stream()
                        .map(member -> UUID.fromString(member.initiative()))
                        .toList());
        Map<String, String> byMembership = new HashMap<>();
        facts.memberships().forEach(member -> {
            Initiative initiative = initiatives.get(UUID.fromString(member.initiative()));
            if (initiative != null) {
                byMembership.put(member.id(), initiative.name());
            }
        });
        Map<UUID, String> activities = new HashMap<>();
        things.of(
                        Activity.class,
                        knownAt,
                        facts.contributions().stream()
                                .flatMap(one -> Stream.ofNullable(one.activity()))
                                .map(UUID::fromString)
                                .toList())
                .forEach((id, activity) -> activities.put(id, activity.name()));
        Map<String, String> themes = references.themes(knownAt).rows().stream()
                .collect(Collectors.toMap(row -> row.id().toString(), ReferenceRow::name));
        Set<UUID> shown = actors.stream()
                .map(id -> UUID.fromString(histories.survivor(id.toString())))
                .collect(Collectors.toSet());
        return new Read(
                new Occasion(activities, byMembership, themes),
                references.meetingPlaces(knownAt).rows().stream()
                        .collect(Collectors.toMap(MeetingPlace::id, MeetingPlace::name)),
                names.of(shown, List.of()),
                initiatives);
    }

    private static List<ReportFacts.Example> examples(
            Knowledge knowledge, List<Candidates> candidates, Histories histories, Read read) {
        ExampleTexts texts = new ExampleTexts(knowledge.ladderVersion(), read.occasion());
        List<ReportFacts.Example> examples = new ArrayList<>();
        Set<UUID> first = new HashSet<>();
        // From the highest rung down, so that who came furthest is the first example there and not of a rung on the
        // way.
        for (int i = candidates.size() - 1; i >= 0; i--) {
            List<ReportFacts.Example> ofRung = ofRung(candidates.get(i), texts, histories, read, first);
            ofRung.stream().findFirst().ifPresent(one -> first.add(one.organisation()));
            examples.addAll(0, ofRung);
        }
        return examples;
    }

    /** An example and how well it tells its step. */
    private record Proposed(ReportFacts.Example example, Telling telling) {}

    /** The examples of a rung that tell it best; one of whom a higher rung tells first comes last. */
    private static List<ReportFacts.Example> ofRung(
            Candidates candidates, ExampleTexts texts, Histories histories, Read read, Set<UUID> told) {
        List<Proposed> proposed = new ArrayList<>();
        for (Candidates.Taken taken : candidates.told()) {
            UUID id = UUID.fromString(taken.actor().id());
            History history = histories.of(id.toString());
            String sector = history.sectors().on(taken.step().date()).orElse(null);
            String name = read.name(id.toString());
            texts.tell(name, sector, history, taken.step())
                    .ifPresent(one -> proposed.add(new Proposed(
                            new ReportFacts.Example(
                                    candidates.rung().number(),
                                    id,
                                    name,
                                    sector,
                                    taken.step().date(),
                                    taken.step().type(),
                                    taken.step().from(),
                                    one.text()),
                            one.telling())));
        }
        return proposed.stream()
                .sorted(Comparator.comparing(
                                (Proposed one) -> told.contains(one.example().organisation()))
                        .thenComparing(Proposed::telling))
                .limit(PROPOSED)
                .map(Proposed::example)
                .toList();
    }

    private static List<ReportFacts.Trail> trails(List<Outcome> outcomes, Facts facts, Histories histories, Read read) {
        Map<String, Set<String>> memberships = facts.memberships().stream()
                .collect(Collectors.groupingBy(
                        MembershipFact::initiative, Collectors.mapping(MembershipFact::id, Collectors.toSet())));
        List<ReportFacts.Trail> trails = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Set<String> theirs = memberships.getOrDefault(outcome.initiativeId().toString(), Set.of());
            List<ReportFacts.Member> members = new ArrayList<>();
            List<ReportFacts.Contributed> contributed = new ArrayList<>();
            histories.counting().forEach((actor, history) -> {
                if (read.name(actor).isEmpty()) {
                    return;
                }
                List<ReportFacts.Member> roles = history.memberships().stream()
                        .filter(role -> theirs.contains(role.id())
                                && role.period().from().isBefore(outcome.date()))
                        .map(role -> new ReportFacts.Member(
                                read.name(actor), role.kind(), role.period().from()))
                        .toList();
                members.addAll(roles);
                if (!roles.isEmpty()) {
                    history.contributions().stream()
                            .filter(given -> given.meetingPlace() != null
                                    && given.activity() != null
                                    && given.date().isBefore(outcome.date()))
                            .map(given -> contributed(given, read.name(actor), read))
                            .forEach(contributed::add);
                }
            });
            contributed.sort(Comparator.comparing(ReportFacts.Contributed::date)
                    .thenComparing(ReportFacts.Contributed::organisation));
            Initiative initiative = read.initiatives().get(outcome.initiativeId());
            trails.add(new ReportFacts.Trail(
                    outcome.id(),
                    outcome.name(),
                    outcome.date(),
                    outcome.document().isEmpty() ? null : outcome.document(),
                    initiative == null ? "" : initiative.name(),
                    members.stream().distinct().toList(),
                    contributed.stream().distinct().toList()));
        }
        return trails;
    }

    private static ReportFacts.Contributed contributed(Contribution given, String organisation, Read read) {
        return new ReportFacts.Contributed(
                given.date(),
                organisation,
                given.kind(),
                read.occasion().activities().getOrDefault(UUID.fromString(String.valueOf(given.activity())), ""),
                read.places().getOrDefault(UUID.fromString(String.valueOf(given.meetingPlace())), ""));
    }
}
