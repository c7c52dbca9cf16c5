package se.regionvasterbotten.engagement.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The histories of every actor that some facts speak of. A contribution counts for the person who gave it and for the organisation on whose mandate it
 * was given; evidence on an own-staff mandate counts for nobody (RULES section 4).
 */
public final class Histories {
    private final Mandates mandates;
    private final Map<String, Sectors> personsSectors;
    private final Map<String, List<Contribution>> contributions = new HashMap<>();
    private final Map<String, List<Membership>> memberships = new HashMap<>();
    private final Map<String, History> histories = new TreeMap<>();
    private final Set<String> ownStaffOnly = new TreeSet<>();

    private Histories(Facts facts) {
        mandates = new Mandates(facts);
        List<Contribution> given = facts.contributions().stream()
                .filter(Contribution::confirmed)
                .map(told -> told.by(told.giver(), mandates.of(told.giver(), told.mandate(), told.date())))
                .toList();
        personsSectors = PersonsSectors.of(given, facts.memberships(), mandates);
        given.forEach(this::count);
        Map<String, List<Member>> members = members(facts.memberships());
        facts.memberships().forEach(fact -> count(fact, members.getOrDefault(fact.initiative(), List.of())));
        makeHistories();
    }

    /** The histories that the facts give. */
    public static Histories of(Facts facts) {
        return new Histories(facts);
    }

    /** The history of one actor; an empty one when nothing counts for it. */
    public History of(String actor) {
        History known = histories.get(actor);
        return known != null ? known : History.of(sectorsOf(actor), List.of(), List.of());
    }

    /** Every actor with counting evidence and its history, in the order of the identifiers. */
    public Map<String, History> counting() {
        return Collections.unmodifiableMap(histories);
    }

    /** The actors whose every piece of evidence is on an own-staff mandate: at rung 0, listed only when asked for, never in figures. */
    public Set<String> ownStaffOnly() {
        return Collections.unmodifiableSet(ownStaffOnly);
    }

    private Sectors sectorsOf(String actor) {
        return mandates.isOrganisation(actor)
                ? mandates.sectorsOf(actor)
                : personsSectors.getOrDefault(actor, Sectors.NONE);
    }

    private void count(Contribution given) {
        forActors(
                given.giver(),
                given.mandate(),
                (actor, asMandate) -> contributions
                        .computeIfAbsent(actor, none -> new ArrayList<>())
                        .add(given));
    }

    private void count(MembershipFact fact, List<Member> members) {
        String mandate =
                mandates.of(fact.holder(), fact.statedMandate(), fact.period().from());
        List<OtherMember> others = members.stream()
                .filter(member -> !member.fact.equals(fact.id()))
                .map(Member::asOther)
                .toList();
        forActors(
                fact.holder(),
                mandate,
                (actor, asMandate) -> (asMandate ? periodFor(fact, actor) : Optional.of(fact.period()))
                        .ifPresent(period -> memberships
                                .computeIfAbsent(actor, none -> new ArrayList<>())
                                .add(new Membership(
                                        fact.id(),
                                        mandate,
                                        fact.kind(),
                                        fact.themes(),
                                        period,
                                        fact.statedSolution(),
                                        others))));
    }

    private Optional<Period> periodFor(MembershipFact fact, String organisation) {
        return mandates.isOrganisation(fact.holder())
                ? Optional.of(fact.period())
                : mandates.forOrganisation(fact.holder(), organisation, fact.period());
    }

    private void forActors(String giver, @Nullable String mandate, BiConsumer<String, Boolean> counts) {
        boolean ownStaff = mandates.ownStaff(mandate);
        if (!mandates.isOrganisation(giver)) {
            counts(ownStaff, giver, false, counts);
        }
        if (mandate != null) {
            counts(ownStaff, mandate, true, counts);
        }
    }

    private void counts(boolean ownStaff, String actor, boolean asMandate, BiConsumer<String, Boolean> counts) {
        if (ownStaff) {
            ownStaffOnly.add(actor);
        } else {
            counts.accept(actor, asMandate);
        }
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
        ownStaffOnly.removeAll(actors);
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
