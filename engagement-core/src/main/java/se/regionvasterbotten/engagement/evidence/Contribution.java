package se.regionvasterbotten.engagement.evidence;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * One dated piece of evidence (insats).
 *
 * @param id the caller's identifier
 * @param giver the actor who gave it; blank when the history is of one giver alone
 * @param mandate the organisation on whose behalf it was given; null for none
 * @param kind what it was; no membership
 * @param date the day it was given
 * @param themes the themes it counts for, at least one
 * @param activity where it was given; null without an activity, and then it makes no pair
 * @param meetingPlace the meeting place of the activity; null when it has none (an office's alone is not enough)
 * @param documented whether it points to a document
 * @param confirmed whether it is known to have happened; registered is not attended
 */
public record Contribution(
        String id,
        String giver,
        @Nullable String mandate,
        Kind kind,
        LocalDate date,
        Set<String> themes,
        @Nullable String activity,
        @Nullable String meetingPlace,
        boolean documented,
        boolean confirmed)
        implements Evidence, Fact {
    /** Copies the themes; refuses a membership's kind, evidence without a theme and a date that is no day of the calendar. */
    public Contribution {
        if (kind.membership()) {
            throw new IllegalArgumentException(kind + " is a role in an initiative; register it as a membership");
        }
        Themes.check("Contribution " + id, themes);
        Days.checked(date);
        themes = Set.copyOf(themes);
    }

    /**
     * {@return a confirmed contribution on one theme, apart from any activity}
     *
     * @param id the caller's identifier
     * @param kind what it was; no membership
     * @param date the day it was given
     * @param theme the one theme it counts for
     */
    public static Contribution of(String id, Kind kind, LocalDate date, String theme) {
        return new Contribution(id, "", null, kind, date, Set.of(theme), null, null, false, true);
    }

    /**
     * {@return the same, given at an activity that has no meeting place}
     *
     * @param newActivity the caller's identifier of the activity
     */
    public Contribution at(String newActivity) {
        return new Contribution(
                id, giver, mandate, kind, date, themes, newActivity, meetingPlace, documented, confirmed);
    }

    /**
     * {@return the same, given at an activity at a meeting place}
     *
     * @param newActivity the caller's identifier of the activity
     * @param place the meeting place
     */
    public Contribution at(String newActivity, String place) {
        return new Contribution(id, giver, mandate, kind, date, themes, newActivity, place, documented, confirmed);
    }

    /** {@return the same, with a document} */
    public Contribution withDocument() {
        return new Contribution(id, giver, mandate, kind, date, themes, activity, meetingPlace, true, confirmed);
    }

    /** {@return the same, not yet known to have happened} */
    public Contribution unconfirmed() {
        return new Contribution(id, giver, mandate, kind, date, themes, activity, meetingPlace, documented, false);
    }

    /**
     * {@return the same, given by an actor on an organisation's behalf; null for no mandate}
     *
     * @param actor who gave it
     * @param organisation the organisation; null for none
     */
    public Contribution by(String actor, @Nullable String organisation) {
        return new Contribution(
                id, actor, organisation, kind, date, themes, activity, meetingPlace, documented, confirmed);
    }

    /**
     * {@return the same, counting for other themes}
     *
     * @param newThemes the themes, at least one
     */
    public Contribution on(Set<String> newThemes) {
        return new Contribution(
                id, giver, mandate, kind, date, newThemes, activity, meetingPlace, documented, confirmed);
    }

    @Override
    public LocalDate day() {
        return date;
    }

    @Override
    public Period window(int supportMonths) {
        return new Period(date, Days.later(date, supportMonths));
    }

    @Override
    public String about() {
        return "contribution " + id;
    }

    @Override
    public Set<String> organisations() {
        return mandate == null ? Set.of() : Set.of(mandate);
    }

    /** This telling and another of the same evidence as one: the first id, every theme, the document if either has one. */
    Contribution merged(Contribution other) {
        if (!date.equals(other.date)) {
            throw new IllegalArgumentException(
                    "Contributions " + id + " and " + other.id + " tell of the same at activity " + activity
                            + ", but on " + date + " and " + other.date + "; the date is the activity's");
        }
        Contribution first = id.compareTo(other.id) <= 0 ? this : other;
        Set<String> every = new TreeSet<>(themes);
        every.addAll(other.themes);
        return new Contribution(
                first.id,
                giver,
                mandate,
                kind,
                date,
                every,
                activity,
                first.meetingPlace,
                documented || other.documented,
                true);
    }

    /** What makes two tellings the same evidence (RULES section 4, the last paragraph). */
    Object telling() {
        return activity != null
                ? new AtActivity(giver, mandate, kind, activity)
                : new OnDay(giver, mandate, kind, date, themes);
    }

    private record AtActivity(String giver, @Nullable String mandate, Kind kind, String activity) {}

    private record OnDay(String giver, @Nullable String mandate, Kind kind, LocalDate date, Set<String> themes) {}
}
