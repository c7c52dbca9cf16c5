package se.regionvasterbotten.engagement.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * Takes the counting evidence of one actor after another into columns: begin an actor, then add its evidence in any order. What does not count is the
 * caller's to leave out, as {@link History} does: unconfirmed, repeated, and on the mandate of own staff. Not for several threads.
 */
public final class PopulationBuilder {
    /** The activity of a contribution that was given at none. */
    public static final long NO_ACTIVITY = -1;

    private static final int MOST_THEMES = 256;

    private final List<String> actors = new ArrayList<>();
    private final Map<String, Integer> themes = new HashMap<>();
    private final List<String> themeNames = new ArrayList<>();
    private final ActorsRows given = new ActorsRows();
    private final List<Held> held = new ArrayList<>();
    private final Roles roles = new Roles();
    private final Others others = new Others();
    private int[] rows = new int[16];
    private byte[] rowThemes = new byte[16];
    private int[] offsets = new int[16];
    private int size;

    PopulationBuilder() {}

    /**
     * Begins an actor: what is added from here on is its evidence.
     *
     * @param id the caller's identifier
     * @return this builder
     */
    public PopulationBuilder actor(String id) {
        finishActor();
        actors.add(id);
        return this;
    }

    /**
     * Begins an actor and adds its history.
     *
     * @param id the caller's identifier
     * @param history what counts for the actor; an empty one is an actor that is not yet on the ladder
     * @return this builder
     */
    public PopulationBuilder actor(String id, History history) {
        actor(id);
        Map<String, Long> activities = new HashMap<>();
        for (Contribution contribution : history.contributions()) {
            String activity = contribution.activity();
            long number = activity == null
                    ? NO_ACTIVITY
                    : activities.computeIfAbsent(activity, none -> (long) activities.size());
            for (String theme : contribution.themes()) {
                contribution(
                        theme(theme),
                        contribution.kind(),
                        contribution.date(),
                        number,
                        contribution.meetingPlace() != null,
                        contribution.documented());
            }
        }
        for (Membership membership : history.memberships()) {
            List<Period> shared = membership.beside(history.sectors()).stream()
                    .map(Membership.Beside::shared)
                    .toList();
            for (String theme : membership.themes()) {
                membership(theme(theme), membership.kind(), membership.period(), membership.statedSolution(), shared);
            }
        }
        return this;
    }

    /**
     * {@return the number of a theme, to add evidence by; the same for the same identifier}
     *
     * @param id the caller's identifier
     * @throws IllegalArgumentException for the 257th theme
     */
    public int theme(String id) {
        Integer known = themes.get(id);
        if (known != null) {
            return known;
        }
        if (themes.size() == MOST_THEMES) {
            throw new IllegalArgumentException("Theme " + id + " is one more than the " + MOST_THEMES
                    + " of a population; build one population for some themes and another for the rest");
        }
        themes.put(id, themes.size());
        themeNames.add(id);
        return themes.size() - 1;
    }

    /**
     * Adds a contribution of the actor on one theme; one on several themes is added once for each. Those of one day in the order of their identifiers.
     *
     * @param theme a number that {@link #theme} gave
     * @param kind what it was; no membership
     * @param date the day it was given
     * @param activity any number that stands for the activity, the same for the same; {@link #NO_ACTIVITY} for none
     * @param atMeetingPlace whether the activity has a meeting place
     * @param documented whether it points to a document
     * @return this builder
     * @throws IllegalArgumentException when the day does not fit, the kind is a membership's or the theme is not known
     */
    public PopulationBuilder contribution(
            int theme, Kind kind, LocalDate date, long activity, boolean atMeetingPlace, boolean documented) {
        checkBegun(theme);
        if (kind.membership()) {
            throw new IllegalArgumentException(kind + " is a role in an initiative; add it as a membership");
        }
        if (date.isBefore(Row.FIRST_DAY) || date.isAfter(Row.LAST_DAY)) {
            throw new IllegalArgumentException(
                    "A contribution on " + date + " does not fit in a population; use days from " + Row.FIRST_DAY
                            + " to " + Row.LAST_DAY + ", or classify this actor by itself");
        }
        int row = Row.ofDay((int) date.toEpochDay()) | Row.bit(kind) | (documented ? Row.DOCUMENTED : 0);
        given.add(row, theme, activity, atMeetingPlace);
        return this;
    }

    /**
     * Adds a membership of the actor on one theme; one on several themes is added once for each.
     *
     * @param theme a number that {@link #theme} gave
     * @param kind the role; a membership's kind
     * @param period when it is held
     * @param statedSolution whether the initiative states a concrete solution
     * @param shared the parts of the period in which a member of another sector took part, as {@link Membership#beside} finds them
     * @return this builder
     * @throws IllegalArgumentException when the kind is a contribution's or the theme is not known
     */
    public PopulationBuilder membership(
            int theme, Kind kind, Period period, boolean statedSolution, List<Period> shared) {
        checkBegun(theme);
        if (!kind.membership()) {
            throw new IllegalArgumentException(kind + " is no role in an initiative; add it as a contribution");
        }
        held.add(new Held(theme, kind, period, statedSolution, List.copyOf(shared)));
        return this;
    }

    /** {@return the population of what was added; the builder is used up} */
    public Population build() {
        finishActor();
        return new Population(
                Arrays.copyOf(rows, size),
                Arrays.copyOf(rowThemes, size),
                others.trimmed(size),
                Arrays.copyOf(offsets, actors.size() + 1),
                roles.trimmed(),
                List.copyOf(actors),
                List.copyOf(themeNames));
    }

    private void checkBegun(int theme) {
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("Evidence without an actor; begin one with actor(id)");
        }
        if (theme < 0 || theme >= themeNames.size()) {
            throw new IllegalArgumentException("No theme has the number " + theme + "; ask theme(id) for it");
        }
    }

    private void finishActor() {
        if (actors.isEmpty()) {
            return;
        }
        int end = Math.addExact(size, given.size());
        if (end > rows.length) {
            int length = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, rows.length * 3L / 2));
            rows = Arrays.copyOf(rows, length);
            rowThemes = Arrays.copyOf(rowThemes, length);
        }
        others.reserve(rows.length);
        given.writeTo(rows, rowThemes, others, size);
        for (Held role : held) {
            addRole(role);
        }
        size = end;
        if (actors.size() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[actors.size()] = size;
        given.clear();
        held.clear();
    }

    private void addRole(Held role) {
        int from = day(role.period.from());
        int circumstances = (given.linked(role.theme, from) ? Verdicts.LINKED : 0)
                | (role.shared.isEmpty() ? 0 : Verdicts.TOGETHER)
                | (role.statedSolution ? Verdicts.STATED_SOLUTION : 0);
        roles.add(actors.size() - 1, role.theme, Verdicts.index(role.kind, circumstances), from, end(role.period.to()));
        role.shared.forEach(days -> roles.share(day(days.from()), end(days.to())));
    }

    private static int end(@Nullable LocalDate to) {
        return to == null ? Roles.NO_END : day(to);
    }

    private static int day(LocalDate day) {
        return (int) Days.checked(day).toEpochDay();
    }

    private record Held(int theme, Kind kind, Period period, boolean statedSolution, List<Period> shared) {}
}
