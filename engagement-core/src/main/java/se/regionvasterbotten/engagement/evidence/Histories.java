package se.regionvasterbotten.engagement.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The histories of every actor that some facts speak of. A contribution counts for the person who gave it and for the organisation on whose mandate it
 * was given; evidence on an own-staff mandate counts for nobody (RULES section 4). Merged actors are one, the survivor (section 8).
 */
public final class Histories {
    private final Merges merges;
    private final Mandates mandates;
    private final Map<String, Sectors> personsSectors;
    private final Map<String, List<Contribution>> contributions = new HashMap<>();
    private final Map<String, List<Membership>> memberships = new HashMap<>();
    private final Map<String, History> histories = new TreeMap<>();
    private final SortedMap<String, LocalDate> ownStaffOnly = new TreeMap<>();

    private Histories(Facts told) {
        merges = new Merges(told.merges());
        Facts facts = merges.applied(told);
        mandates = new Mandates(facts);
        List<Contribution> given = facts.contributions().stream()
                .filter(Contribution::confirmed)
                .map(one -> one.by(one.giver(), mandates.of(one.giver(), one.mandate(), one.date())))
                .toList();
        personsSectors = PersonsSectors.of(given, facts.memberships(), mandates);
        given.forEach(this::count);
        Map<String, List<Member>> members = members(facts.memberships());
        facts.memberships().forEach(fact -> count(fact, members.getOrDefault(fact.initiative(), List.of())));
        makeHistories();
    }

    /**
     * {@return the histories that the facts give}
     *
     * @param facts what is known, as it was told; nothing gives no histories
     */
    public static Histories of(Facts facts) {
        return new Histories(facts);
    }

    /**
     * {@return the history of one actor, of a merged one that of its survivor; an empty one when nothing counts for it}
     *
     * @param actor the caller's identifier, of a merged actor too
     */
    public History of(String actor) {
        String survivor = survivor(actor);
        History known = histories.get(survivor);
        return known != null ? known : History.of(sectorsOf(survivor), List.of(), List.of());
    }

    /**
     * {@return the actor that an identifier stands for: of a merged actor the one that remains, else the actor itself}
     *
     * @param actor the caller's identifier, of a merged actor too
     */
    public String survivor(String actor) {
        return merges.survivor(actor);
    }

    /** {@return every actor with counting evidence and its history, in the order of the identifiers; no merged one} */
    public Map<String, History> counting() {
        return Collections.unmodifiableMap(histories);
    }

    /**
     * {@return the actors whose every piece of evidence is on an own-staff mandate, each with the day of the first: at rung 0, listed only when asked for,
     * never in figures}
     */
    public SortedMap<String, LocalDate> ownStaffOnly() {
        return Collections.unmodifiableSortedMap(ownStaffOnly);
    }

    private Sectors sectorsOf(String actor) {
        return mandates.isOrganisation(actor)
                ? mandates.sectorsOf(actor)
                : personsSectors.getOrDefault(actor, Sectors.NONE);
    }

    private void count(Contribution given) {
        for (String actor : countingFor(given.giver(), given.mandate(), given.date())) {
            contributions.computeIfAbsent(actor, none -> new ArrayList<>()).add(given);
        }
    }

    private void count(MembershipFact fact, List<Member> members) {
        LocalDate first = fact.period().from();
        String mandate = mandates.of(fact.holder(), fact.statedMandate(), first);
        List<OtherMember> others = members.stream()
                .filter(member -> !member.fact.equals(fact.id()))
                .map(Member::asOther)
                .sorted()
                .toList();
        for (String actor : countingFor(fact.holder(), mandate, first)) {
            periodFor(fact, actor)
                    .map(period -> new Membership(
                            fact.id(), mandate, fact.kind(), fact.themes(), period, fact.statedSolution(), others))
                    .ifPresent(membership -> memberships
                            .computeIfAbsent(actor, none -> new ArrayList<>())
                            .add(membership));
        }
    }

    /** The person and the mandate's organisation; nobody, but noted, on an own-staff mandate. */
    private List<String> countingFor(String giver, @Nullable String mandate, LocalDate day) {
        List<String> actors = new ArrayList<>();
        if (!mandates.isOrganisation(giver)) {
            actors.add(giver);
        }
        if (mandate != null) {
            actors.add(mandate);
        }
        if (mandates.ownStaff(mandate)) {
            actors.forEach(
                    actor -> ownStaffOnly.merge(actor, day, (known, other) -> known.isBefore(other) ? known : other));
            return List.of();
        }
        return actors;
    }

    private Optional<Period> periodFor(MembershipFact fact, String actor) {
        return actor.equals(fact.holder())
                ? Optional.of(fact.period())
                : mandates.forOrganisation(fact.holder(), actor, fact.period());
    }

    private void makeHistories() {
        Set<String> actors = new TreeSet<>(contributions.keySet());
        actors.addAll(memberships.keySet());
        for (String actor : actors) {
            histories.put(
                    actor,
                    History.of(
                            sectorsOf(actor),
                            contributions.getOrDefault(actor, List.of()),
                            memberships.getOrDefault(actor, List.of())));
        }
        ownStaffOnly.keySet().removeAll(actors);
    }

    private Map<String, List<Member>> members(List<MembershipFact> facts) {
        Map<String, List<Member>> members = new HashMap<>();
        for (MembershipFact fact : facts) {
            String mandate = mandates.of(
                    fact.holder(), fact.statedMandate(), fact.period().from());
            if (mandates.ownStaff(mandate)) {
                continue;
            }
            List<Member> ofInitiative = members.computeIfAbsent(fact.initiative(), none -> new ArrayList<>());
            if (mandate != null) {
                periodFor(fact, mandate)
                        .ifPresent(period -> add(ofInitiative, fact, mandates.sectorsOf(mandate), period));
            }
            if (!mandates.isOrganisation(fact.holder())) {
                add(ofInitiative, fact, sectorsOf(fact.holder()), fact.period());
            }
        }
        return members;
    }

    private static void add(List<Member> members, MembershipFact fact, Sectors sectors, Period period) {
        sectors.within(period).forEach(run -> members.add(new Member(fact.id(), run.sector(), run.days())));
    }

    private record Member(String fact, String sector, Period period) {
        OtherMember asOther() {
            return new OtherMember(fact, sector, period);
        }
    }
}
