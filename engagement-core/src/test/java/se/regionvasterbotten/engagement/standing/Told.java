package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.evidence.OtherMember;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.Rule;

/** A history told in few words, and what the first ladder says of it. */
public final class Told {
    public static final String ENERGY = "energi";
    public static final String INFRASTRUCTURE = "infrastruktur";

    private final Sectors sectors;
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    private Told(Sectors sectors) {
        this.sectors = sectors;
    }

    public static Told of(String sector) {
        return new Told(Sectors.always(sector));
    }

    /** An actor that was of one sector and from a day on of another. */
    public static Told of(String sector, String day, String next) {
        return new Told(Sectors.stated(Map.of(day("2000-01-01"), sector, day(day), next)));
    }

    public static Told ofSomeone() {
        return new Told(Sectors.NONE);
    }

    /** A contribution on energy at a meeting place, at an activity of its own. */
    public Told gave(Kind kind, String date) {
        return gave(kind, date, ENERGY);
    }

    public Told gave(Kind kind, String date, String theme) {
        String activity = "aktivitet " + date;
        return and(Contribution.of(nextId(), kind, day(date), theme).at(activity, "Västerbotten på Grand Hôtel"));
    }

    public Told gaveWithDocument(Kind kind, String date) {
        return and(Contribution.of(nextId(), kind, day(date), ENERGY).withDocument());
    }

    public Told and(Contribution contribution) {
        contributions.add(contribution);
        return this;
    }

    public Told held(Kind role, String from, String to, OtherMember... others) {
        return held(role, from, to, true, others);
    }

    public Told heldWithoutSolution(Kind role, String from, String to, OtherMember... others) {
        return held(role, from, to, false, others);
    }

    private Told held(Kind role, String from, String to, boolean solution, OtherMember... others) {
        memberships.add(new Membership(
                "m" + memberships.size(), null, role, Set.of(ENERGY), period(from, to), solution, List.of(others)));
        return this;
    }

    public static OtherMember other(String sector, String from, String to) {
        return new OtherMember("annan " + sector, sector, period(from, to));
    }

    public History history() {
        return History.of(sectors, contributions, memberships);
    }

    public Classification classified() {
        return Classification.of(FirstLadder.VERSION, history());
    }

    public Position position(String asOf) {
        return classified().standing(day(asOf)).position();
    }

    public int rung(String asOf) {
        return position(asOf).rung();
    }

    /** What is missing on energy, as rule and words. */
    public List<String> missing(String asOf) {
        return onEnergy(asOf).missing().stream()
                .map(missing -> missing.rule().rung().number() + ": " + missing.text(java.util.Locale.ROOT))
                .toList();
    }

    public List<String> rules(String asOf) {
        return onEnergy(asOf).reasons().stream().map(Reason::rule).map(Rule::id).toList();
    }

    public ThemeStanding onEnergy(String asOf) {
        return classified().standing(day(asOf)).themes().stream()
                .filter(theme -> theme.theme().equals(ENERGY))
                .findFirst()
                .orElseThrow();
    }

    public static Period period(String from, String to) {
        return to == null ? Period.from(day(from)) : Period.of(day(from), day(to));
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private String nextId() {
        return "c" + contributions.size();
    }
}
