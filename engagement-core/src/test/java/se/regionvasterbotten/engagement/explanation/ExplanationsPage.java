package se.regionvasterbotten.engagement.explanation;

import static se.regionvasterbotten.engagement.explanation.Example.GRAND;
import static se.regionvasterbotten.engagement.explanation.Example.LYCKSELE;
import static se.regionvasterbotten.engagement.explanation.Example.organisation;
import static se.regionvasterbotten.engagement.explanation.Example.other;
import static se.regionvasterbotten.engagement.explanation.Example.person;

import java.util.Locale;
import se.regionvasterbotten.engagement.ladder.Kind;

/** The page {@code docs/explanations.md}: explanations of examples, in both languages. The actors are made up; the first five do what the seed's do. */
final class ExplanationsPage {
    private static final String SKILLS = "kompetensförsörjning";
    private static final String RAIL = "infrastruktur";
    private static final String ENERGY = "energi";

    private final StringBuilder page = new StringBuilder("""
            # Förklaringar

            Så förklaras en ställning i ord. Den här sidan skrivs av kärnan själv och jämförs med den i varje bygge; ändra den inte för hand.
            *How a standing is explained in words. This page is written by the core itself and compared with it in every build; do not edit it.*
            `mvn -q -pl engagement-core test -Dtest=ExplanationsPageTest -Dexplanations-page.write=true` skriver den på nytt.

            Förklaringen säger vad som kom före vad, aldrig att en mötesplats gav ett steg. Aktörerna är påhittade; de fem första gör som underlagets exempel.
            Koden: `Explanation.of(classification, asOf).text(Subject.organisation("Storforsheda kommun"), names, locale)`; samma objekt har allt som data. Frågor,
            mötesplatser och sektorer heter vad den som frågar kallar dem, här detsamma på båda språken.
            """);

    String text() {
        theSeedsFive();
        whatIsMissing();
        whatHasBeen();
        return page.toString();
    }

    private void theSeedsFive() {
        heading("Underlagets fem exempel", 2);
        example(
                "En beslutsfattare deltar för första gången i en temadiskussion om grön omställning",
                person("Karin Ek").gave(Kind.PARTICIPANT, "2025-02-04", "grön omställning", GRAND));
        example(
                "En forskare som tidigare bara observerat deltar i panelsamtal vid Mötesplats Lycksele",
                person("Ali Berg")
                        .gave(Kind.LISTENER, "2024-02-06", "skog", GRAND)
                        .gave(Kind.LISTENER, "2024-03-12", "skog", GRAND)
                        .gave(Kind.PANELLIST, "2024-09-10", "skog", LYCKSELE));
        example(
                "Ett företag som deltog på Västerbotten på Grand Hôtel ansluter sig till en arbetsgrupp",
                organisation("Vindkraft Norr", "näringsliv")
                        .gave(Kind.PARTICIPANT, "2025-02-04", ENERGY, GRAND)
                        .held(Kind.WORKING_GROUP_MEMBER, "2025-04-15", null, ENERGY));
        example(
                "En kommun som först deltog som åhörare blir aktiv partner i en samverkansprocess",
                organisation("Storforsheda kommun", "offentlig sektor")
                        .gave(Kind.LISTENER, "2024-06-26", SKILLS, "Västerbotten i Almedalen")
                        .held(Kind.PARTNER, "2024-10-01", null, SKILLS, other("akademi", "2025-01-15", null)));
        example(
                "En företagarförening tar initiativ till en påverkansinsats efter diskussionerna om Norrbottniabanan",
                organisation("Kustens företagare", "näringsliv")
                        .gave(Kind.PARTICIPANT, "2025-04-10", RAIL, LYCKSELE)
                        .held(Kind.INITIATIVE_OWNER, "2025-08-20", null, RAIL));
    }

    private void whatIsMissing() {
        heading("Vad som saknas", 2);
        example(
                "Bara åhörare",
                person("Eva Lind")
                        .gave(Kind.LISTENER, "2025-01-15", ENERGY, GRAND)
                        .gave(Kind.LISTENER, "2025-02-15", ENERGY, GRAND)
                        .gave(Kind.LISTENER, "2025-03-15", ENERGY, "Digitala Västerbotten"));
        example(
                "Partner med en enda sektor och utan angiven lösning",
                organisation("Nordmalings kommun", "offentlig sektor")
                        .heldWithoutSolution(
                                Kind.PARTNER, "2025-05-01", RAIL, other("offentlig sektor", "2025-05-01", null)));
        example(
                "Policypåverkan utan dokument",
                organisation("Skogens vänner", "civilsamhälle")
                        .gave(Kind.ROUNDTABLE, "2025-01-10", "skog", GRAND)
                        .gave(Kind.POLICY_INFLUENCE, "2025-06-01", "skog"));
        example(
                "Eget initiativ utan koppling till mötesplatserna",
                organisation("Batteriklustret", "innovationssystem")
                        .held(Kind.INITIATIVE_OWNER, "2025-08-20", null, ENERGY));
        example("Ingen bekräftad insats", person("Nils Ny"));
        heading("Egen personal", 3);
        say(Example.OWN_STAFF, Subject.person("Rut Region"));
    }

    private void whatHasBeen() {
        heading("Det som har varit, och flera frågor", 2);
        example(
                "Har stått högre",
                organisation("Kunskapsnoden", "akademi")
                        .gave(Kind.INPUT_SUBMITTED, "2022-01-01", ENERGY)
                        .gave(Kind.PANELLIST, "2024-03-01", ENERGY, LYCKSELE)
                        .gave(Kind.PANELLIST, "2024-09-10", ENERGY, LYCKSELE));
        example("Vilande", person("Siv Ström").gave(Kind.ROUNDTABLE, "2023-02-28", SKILLS, GRAND));
        example(
                "Samverkan som har upphört bär i 24 månader",
                organisation("Norra universitetet", "akademi")
                        .held(
                                Kind.JOINT_INITIATIVE_ROLE,
                                "2023-01-01",
                                "2024-07-01",
                                SKILLS,
                                other("näringsliv", "2023-03-01", null),
                                other("offentlig sektor", "2023-05-01", "2024-01-01")));
        example(
                "Implementerar en ny lösning, i en fråga av två",
                organisation("Region Nord", "offentlig sektor")
                        .gave(Kind.LISTENER, "2024-02-06", "digitalisering", "Digitala Västerbotten")
                        .gaveWithDocument(Kind.IMPLEMENTATION, "2025-09-01", "digitalisering")
                        .gave(Kind.NETWORKING, "2024-12-31", ENERGY)
                        .gave(Kind.NETWORKING, "2025-12-31", ENERGY));
    }

    private void heading(String heading, int level) {
        page.append('\n').append("#".repeat(level)).append(' ').append(heading).append('\n');
    }

    private void example(String what, Example example) {
        heading(what, 3);
        say(example.explained(), example.subject());
    }

    private void say(Explanation explained, Subject subject) {
        explained
                .text(subject, Names.AS_TOLD, Locale.forLanguageTag("sv"))
                .lines()
                .forEach(line -> page.append('\n').append(line).append('\n'));
        explained
                .text(subject, Names.AS_TOLD, Locale.ENGLISH)
                .lines()
                .forEach(line -> page.append("\n*").append(line).append("*\n"));
    }
}
