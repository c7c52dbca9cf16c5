package se.regionvasterbotten.engagement.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * A role in an initiative over a period (medlemskap).
 *
 * @param id the caller's identifier
 * @param mandate the organisation on whose behalf it is held; null for none
 * @param kind the role; a membership's kind
 * @param themes the initiative's themes, at least one
 * @param period when it is held; open while nobody has ended it
 * @param statedSolution whether the initiative states a concrete solution
 * @param others the other members of the initiative, with their sectors
 */
public record Membership(
        String id,
        @Nullable String mandate,
        Kind kind,
        Set<String> themes,
        Period period,
        boolean statedSolution,
        List<OtherMember> others)
        implements Evidence {
    /** Copies the collections; refuses a contribution's kind and an initiative without a theme. */
    public Membership {
        if (!kind.membership()) {
            throw new IllegalArgumentException(kind + " is no role in an initiative; register it as a contribution");
        }
        Themes.check("Membership " + id, themes);
        themes = Set.copyOf(themes);
        others = List.copyOf(others);
    }

    @Override
    public LocalDate day() {
        return period.from();
    }

    @Override
    public Period window(int supportMonths) {
        return period.lengthened(supportMonths);
    }

    /**
     * {@return the other members while another sector than the actor's own was theirs, each with the days from the first of that until their overlap ended: a
     * change to yet another sector does not end it (RULES section 3)}
     *
     * @param own which sector the actor belonged to when
     */
    public List<Beside> beside(Sectors own) {
        List<Beside> beside = new ArrayList<>();
        for (Sectors.InSector run : own.within(period)) {
            for (OtherMember other : others) {
                if (!other.sector().equals(run.sector())) {
                    run.days().overlap(other.period()).ifPresent(shared -> beside.add(new Beside(other, shared)));
                }
            }
        }
        return whole(beside);
    }

    private static List<Beside> whole(List<Beside> runs) {
        Map<Object, Map<LocalDate, Period>> byMember = new HashMap<>();
        runs.forEach(run -> byMember.computeIfAbsent(member(run.other()), none -> new HashMap<>())
                .put(run.shared().from(), run.shared()));
        return runs.stream()
                .map(run -> new Beside(
                        run.other(), whole(run.shared(), byMember.getOrDefault(member(run.other()), Map.of()))))
                .toList();
    }

    /** From the first of these days on, and on through each run that begins where the one before ended. */
    private static Period whole(Period first, Map<LocalDate, Period> runs) {
        Period last = first;
        while (last.to() != null && runs.containsKey(last.to())) {
            last = Objects.requireNonNull(runs.get(last.to()));
        }
        return new Period(first.from(), last.to());
    }

    /** What tells a member from the others; one without an identifier is known by what is told of it. */
    private static Object member(OtherMember other) {
        String known = other.membership();
        return known == null ? other : known;
    }

    /** A role needs no document of its own. */
    @Override
    public boolean documented() {
        return false;
    }

    /**
     * A member of another sector.
     *
     * @param other a member of the same initiative, with its sectors
     * @param shared the days on which both held their roles, from the first in these two sectors until the overlap ended
     */
    public record Beside(OtherMember other, Period shared) {}
}
