package se.regionvasterbotten.engagement.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.OtherMember;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.Classification;

/** Someone with a name and a history on one theme or several, and the day on which it is explained. */
final class Example {
    static final String GRAND = "Västerbotten på Grand Hôtel";
    static final String LYCKSELE = "Mötesplats Lycksele";

    /** Of someone who works at the region itself. */
    static final Explanation OWN_STAFF = Explanation.of(
            Histories.of(new Facts(
                    List.of(new Organisation("region", true, Sectors.always("offentlig sektor"))),
                    List.of(),
                    List.of(Contribution.of("c", Kind.PANELLIST, LocalDate.of(2025, 3, 1), "energi")
                            .by("rut", "region")),
                    List.of())),
            "rut",
            FirstLadder.VERSION,
            LocalDate.of(2025, 12, 31));

    private final Subject subject;
    private final Sectors sectors;
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private LocalDate asOf = LocalDate.of(2025, 12, 31);

    private Example(Subject subject, Sectors sectors) {
        this.subject = subject;
        this.sectors = sectors;
    }

    static Example organisation(String name, String sector) {
        return new Example(Subject.organisation(name), Sectors.always(sector));
    }

    static Example person(String name) {
        return new Example(Subject.person(name), Sectors.NONE);
    }

    Example gave(Kind kind, String date, String theme, String place) {
        return and(given(kind, date, theme).at("aktivitet " + date, place));
    }

    Example gave(Kind kind, String date, String theme) {
        return and(given(kind, date, theme));
    }

    Example gaveWithDocument(Kind kind, String date, String theme) {
        return and(given(kind, date, theme).withDocument());
    }

    Example held(Kind role, String from, String to, String theme, OtherMember... others) {
        return and(role, period(from, to), theme, true, others);
    }

    Example heldWithoutSolution(Kind role, String from, String theme, OtherMember... others) {
        return and(role, period(from, null), theme, false, others);
    }

    Example asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    static OtherMember other(String sector, String from, String to) {
        return new OtherMember(null, sector, period(from, to));
    }

    Subject subject() {
        return subject;
    }

    Explanation explained() {
        return Explanation.of(
                Classification.of(FirstLadder.VERSION, History.of(sectors, contributions, memberships)), asOf);
    }

    String text(Locale locale) {
        return explained().text(subject, Names.AS_TOLD, locale);
    }

    String swedish() {
        return text(Locale.forLanguageTag("sv-SE"));
    }

    String english() {
        return text(Locale.UK);
    }

    private Contribution given(Kind kind, String date, String theme) {
        return Contribution.of("c" + contributions.size(), kind, LocalDate.parse(date), theme);
    }

    private Example and(Contribution contribution) {
        contributions.add(contribution);
        return this;
    }

    private Example and(Kind role, Period period, String theme, boolean solution, OtherMember... others) {
        memberships.add(
                new Membership("m" + memberships.size(), null, role, Set.of(theme), period, solution, List.of(others)));
        return this;
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
