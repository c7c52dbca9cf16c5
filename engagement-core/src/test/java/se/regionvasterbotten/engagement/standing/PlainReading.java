package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.evidence.Affiliation;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * The rules read once more, sentence by sentence and day by day, with nothing of the product but its facts: slow, and without conditions, periods or
 * timelines. What the product answers is held against it.
 */
public final class PlainReading {
    private static final Set<Kind> TESTIFY_TO_TWO =
            Set.of(Kind.NETWORKING, Kind.OWN_PERSPECTIVE, Kind.PANELLIST, Kind.ROUNDTABLE);
    private static final Set<Kind> TESTIFY_TO_THREE =
            Set.of(Kind.CONVERSATION_INITIATED, Kind.INPUT_SUBMITTED, Kind.COLLABORATION);

    private final Facts facts;
    private final String actor;

    public PlainReading(Facts facts, String actor) {
        this.facts = facts;
        this.actor = actor;
    }

    /** The highest supported rung over themes on a day; 0 for none. */
    public int rung(LocalDate day) {
        Set<String> themes = new HashSet<>();
        facts.contributions().forEach(given -> themes.addAll(given.themes()));
        facts.memberships().forEach(held -> themes.addAll(held.themes()));
        return themes.stream().mapToInt(theme -> rung(theme, day)).max().orElse(0);
    }

    private int rung(String theme, LocalDate day) {
        if (five(theme, day)) {
            return 5;
        }
        if (memberships(theme).anyMatch(held -> isJoint(held) && held.statedSolution() && anotherSector(held, day))) {
            return 4;
        }
        if (supporting(theme, day).anyMatch(given -> TESTIFY_TO_THREE.contains(given.kind()))
                || supportingMemberships(theme, day).anyMatch(held -> held.kind() != Kind.INITIATIVE_OWNER)) {
            return 3;
        }
        long conversations = supporting(theme, day)
                .filter(given -> given.kind() == Kind.PARTICIPANT)
                .map(Contribution::activity)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (conversations >= 2 || supporting(theme, day).anyMatch(given -> TESTIFY_TO_TWO.contains(given.kind()))) {
            return 2;
        }
        return supporting(theme, day).findAny().isPresent()
                        || supportingMemberships(theme, day).findAny().isPresent()
                ? 1
                : 0;
    }

    private boolean five(String theme, LocalDate day) {
        return supporting(theme, day)
                        .anyMatch(
                                given -> (given.kind() == Kind.POLICY_INFLUENCE || given.kind() == Kind.IMPLEMENTATION)
                                        && given.documented()
                                        && linked(theme, given.date()))
                || supportingMemberships(theme, day)
                        .anyMatch(held -> held.kind() == Kind.INITIATIVE_OWNER
                                && linked(theme, held.period().from()));
    }

    private boolean linked(String theme, LocalDate before) {
        return contributions(theme)
                .anyMatch(given -> given.meetingPlace() != null && given.date().isBefore(before));
    }

    private boolean isJoint(MembershipFact held) {
        return held.kind() == Kind.PARTNER || held.kind() == Kind.JOINT_INITIATIVE_ROLE;
    }

    /** Whether on this day, or on one of the 24 months of days before it, another sector was active beside the actor. */
    private boolean anotherSector(MembershipFact held, LocalDate day) {
        LocalDate first = held.period().from();
        LocalDate longAgo = day.minusMonths(25);
        for (LocalDate then = first.isAfter(longAgo) ? first : longAgo; !then.isAfter(day); then = then.plusDays(1)) {
            if (besideAnother(held, then)
                    && (then.equals(day) || day.isBefore(then.plusDays(1).plusMonths(24)))) {
                return true;
            }
        }
        return false;
    }

    private boolean besideAnother(MembershipFact held, LocalDate then) {
        String own = sector(actor, then);
        return own != null
                && holds(held, actor, then)
                && facts.memberships().stream()
                        .filter(other -> other.initiative().equals(held.initiative())
                                && !other.id().equals(held.id()))
                        .filter(other -> !ownStaff(mandate(other)))
                        .anyMatch(other -> Stream.of(other.holder(), mandate(other))
                                .filter(Objects::nonNull)
                                .filter(holder -> holds(other, holder, then))
                                .map(holder -> sector(holder, then))
                                .anyMatch(sector -> sector != null && !sector.equals(own)));
    }

    private boolean holds(MembershipFact held, String holder, LocalDate then) {
        return held.period().contains(then) && (end(held, holder) == null || then.isBefore(end(held, holder)));
    }

    private LocalDate end(MembershipFact held, String holder) {
        LocalDate own = held.period().to();
        LocalDate longest = null;
        for (Affiliation affiliation : facts.affiliations()) {
            if (!holder.equals(held.holder())
                    && affiliation.person().equals(held.holder())
                    && affiliation.organisation().equals(holder)
                    && affiliation.period().contains(held.period().from())) {
                LocalDate end = affiliation.period().to();
                if (end == null) {
                    return own;
                }
                longest = longest == null || end.isAfter(longest) ? end : longest;
            }
        }
        return longest == null || (own != null && own.isBefore(longest)) ? own : longest;
    }

    private String sector(String holder, LocalDate day) {
        Organisation organisation = organisation(holder);
        if (organisation != null) {
            return organisation.sectors().on(day).orElse(null);
        }
        String latest = null;
        LocalDate when = null;
        String id = "";
        for (Contribution given : facts.contributions()) {
            String mandate = given.confirmed() && given.giver().equals(holder) ? mandate(given) : null;
            if (mandate != null && !ownStaff(mandate) && later(given.date(), given.id(), when, id, day)) {
                latest = mandate;
                when = given.date();
                id = given.id();
            }
        }
        for (MembershipFact held : facts.memberships()) {
            String mandate = held.holder().equals(holder) ? mandate(held) : null;
            if (mandate != null && !ownStaff(mandate) && later(held.period().from(), held.id(), when, id, day)) {
                latest = mandate;
                when = held.period().from();
                id = held.id();
            }
        }
        return latest == null ? null : organisation(latest).sectors().on(day).orElse(null);
    }

    private static boolean later(LocalDate date, String id, LocalDate when, String than, LocalDate day) {
        return !date.isAfter(day)
                && (when == null || date.isAfter(when) || (date.equals(when) && id.compareTo(than) > 0));
    }

    private Stream<Contribution> supporting(String theme, LocalDate day) {
        return contributions(theme)
                .filter(given ->
                        !given.date().isAfter(day) && day.isBefore(given.date().plusMonths(24)));
    }

    private Stream<MembershipFact> supportingMemberships(String theme, LocalDate day) {
        return memberships(theme)
                .filter(held -> !held.period().from().isAfter(day)
                        && (end(held, actor) == null
                                || day.isBefore(end(held, actor).plusMonths(24))));
    }

    private Stream<Contribution> contributions(String theme) {
        return facts.contributions().stream()
                .filter(given -> given.confirmed() && given.themes().contains(theme))
                .filter(given -> !ownStaff(mandate(given)))
                .filter(given ->
                        (actor.equals(given.giver()) && organisation(actor) == null) || actor.equals(mandate(given)));
    }

    private Stream<MembershipFact> memberships(String theme) {
        return facts.memberships().stream()
                .filter(held -> held.themes().contains(theme) && !ownStaff(mandate(held)))
                .filter(held -> actor.equals(held.holder()) || actor.equals(mandate(held)));
    }

    private String mandate(Contribution given) {
        return mandate(given.giver(), given.mandate(), given.date());
    }

    private String mandate(MembershipFact held) {
        return mandate(held.holder(), held.statedMandate(), held.period().from());
    }

    private String mandate(String giver, String stated, LocalDate day) {
        if (stated != null) {
            return stated;
        }
        if (organisation(giver) != null) {
            return giver;
        }
        List<String> held = facts.affiliations().stream()
                .filter(affiliation -> affiliation.person().equals(giver)
                        && affiliation.period().contains(day))
                .map(Affiliation::organisation)
                .distinct()
                .toList();
        return held.size() == 1 ? held.get(0) : null;
    }

    private boolean ownStaff(String mandate) {
        return mandate != null && organisation(mandate).ownStaff();
    }

    private Organisation organisation(String id) {
        return facts.organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
