package se.regionvasterbotten.engagement.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The evidence that counts for one actor: confirmed, each piece once, in an order that does not depend on how it was told (RULES section 4). Evidence
 * on a mandate of the own staff is left out before a history is made, by {@link Histories}.
 */
public final class History {
    private static final Comparator<Evidence> BY_DAY =
            Comparator.comparing(Evidence::day).thenComparing(Evidence::id);

    private final Sectors sectors;
    private final List<Contribution> contributions;
    private final List<Membership> memberships;

    private History(Sectors sectors, List<Contribution> contributions, List<Membership> memberships) {
        this.sectors = sectors;
        this.contributions = contributions;
        this.memberships = memberships;
    }

    /**
     * {@return the history of an actor}
     *
     * @param sectors which sector the actor belonged to when
     * @param told every contribution told of the actor, also unconfirmed and repeated ones, in any order
     * @param memberships the actor's roles in initiatives, in any order
     * @throws IllegalArgumentException when two different pieces of evidence have one identifier, or one is told of two days at the same activity
     */
    public static History of(Sectors sectors, Collection<Contribution> told, Collection<Membership> memberships) {
        Map<Object, Contribution> once = new LinkedHashMap<>();
        refuseTwoOfOneName(told);
        refuseTwoOfOneName(memberships);
        for (Contribution contribution : told) {
            if (contribution.confirmed()) {
                once.merge(contribution.telling(), contribution, Contribution::merged);
            }
        }
        List<Contribution> counting = new ArrayList<>(once.values());
        counting.sort(BY_DAY);
        List<Membership> roles = new ArrayList<>(new LinkedHashSet<>(memberships));
        roles.sort(BY_DAY);
        return new History(sectors, List.copyOf(counting), List.copyOf(roles));
    }

    /** {@return which sector the actor belonged to when} */
    public Sectors sectors() {
        return sectors;
    }

    /** {@return the contributions that count, by day} */
    public List<Contribution> contributions() {
        return contributions;
    }

    /** {@return the memberships, by their first day} */
    public List<Membership> memberships() {
        return memberships;
    }

    /** {@return everything that counts: contributions, then memberships} */
    public List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>(contributions);
        all.addAll(memberships);
        return all;
    }

    /** {@return whether nothing counts} */
    public boolean isEmpty() {
        return contributions.isEmpty() && memberships.isEmpty();
    }

    /**
     * {@return whether anything that counts has its day on or before a day}
     *
     * @param day the last day that counts
     */
    public boolean beganBy(LocalDate day) {
        return evidence().stream().anyMatch(piece -> !piece.day().isAfter(day));
    }

    /** {@return the themes that any evidence counts for, in order} */
    public SortedSet<String> themes() {
        SortedSet<String> themes = new TreeSet<>();
        evidence().forEach(piece -> themes.addAll(piece.themes()));
        return themes;
    }

    /**
     * {@return the part of this history that counts for one theme; empty when none does}
     *
     * @param theme the theme; one without evidence gives an empty history
     */
    public History in(String theme) {
        return new History(
                sectors,
                contributions.stream()
                        .filter(piece -> piece.themes().contains(theme))
                        .toList(),
                memberships.stream()
                        .filter(piece -> piece.themes().contains(theme))
                        .toList());
    }

    private static void refuseTwoOfOneName(Collection<? extends Evidence> told) {
        Map<String, Evidence> byId = new HashMap<>();
        for (Evidence piece : told) {
            Evidence other = byId.putIfAbsent(piece.id(), piece);
            if (other != null && !other.equals(piece)) {
                throw new IllegalArgumentException("Two different pieces of evidence are called " + piece.id()
                        + "; give each its own identifier, or leave out the one that was corrected");
            }
        }
    }
}
