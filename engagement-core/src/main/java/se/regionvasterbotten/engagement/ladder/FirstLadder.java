package se.regionvasterbotten.engagement.ladder;

import static se.regionvasterbotten.engagement.ladder.Condition.allOf;
import static se.regionvasterbotten.engagement.ladder.Condition.oneOf;

import java.util.List;
import se.regionvasterbotten.engagement.words.Text;

/** Ladder version 1, from the seed's section <i>Engagemangstrappan</i> (RULES sections 1 to 3). */
public final class FirstLadder {
    /** The version: seven rules, evidence supports for 24 months. */
    public static final LadderVersion VERSION = new LadderVersion(
            1,
            24,
            List.of(
                    awareness(),
                    interest(),
                    interestByPair(),
                    participation(),
                    collaboration(),
                    influenceByInitiative(),
                    influenceByDocument()));

    private FirstLadder() {}

    private static Rule awareness() {
        return new Rule(
                "awareness",
                Rung.AWARENESS,
                new Condition.AnyEvidence(),
                new Text(
                        "Har deltagit i minst ett möte, seminarium eller initiativ, och det är bekräftat.",
                        "Has taken part in at least one meeting, seminar or initiative, and it is confirmed."),
                "Nya aktörer introduceras till regionala frågor genom våra möten och seminarier.");
    }

    private static Rule interest() {
        return new Rule(
                "interest",
                Rung.INTEREST,
                oneOf(Kind.NETWORKING, Kind.OWN_PERSPECTIVE, Kind.PANELLIST, Kind.ROUNDTABLE),
                new Text(
                        "Har nätverkat eller bidragit med egna perspektiv, i panel eller i rundabordssamtal.",
                        "Has networked or contributed own perspectives, in a panel or at a roundtable."),
                INTEREST_SOURCE);
    }

    private static Rule interestByPair() {
        return new Rule(
                "interest-pair",
                Rung.INTEREST,
                new Condition.PairOf(Kind.PARTICIPANT),
                new Text(
                        "Har deltagit i samtal om samma fråga vid två olika aktiviteter.",
                        "Has taken part in conversations on the same theme at two different activities."),
                INTEREST_SOURCE);
    }

    private static Rule participation() {
        return new Rule(
                "participation",
                Rung.PARTICIPATION,
                oneOf(
                        Kind.CONVERSATION_INITIATED,
                        Kind.INPUT_SUBMITTED,
                        Kind.COLLABORATION,
                        Kind.WORKING_GROUP_MEMBER,
                        Kind.JOINT_INITIATIVE_ROLE,
                        Kind.PARTNER),
                new Text(
                        "Bidrar aktivt: har initierat samtal, lämnat inspel, samarbetat i diskussioner eller har en roll i en arbetsgrupp"
                                + " eller ett gemensamt initiativ.",
                        "Contributes actively: has initiated a conversation, submitted input, collaborated in discussions, or has a role"
                                + " in a working group or a joint initiative."),
                "Vid det här steget går deltagaren från att lyssna till att bidra aktivt genom att initiera egna samtal, formulera"
                        + " inspel eller samarbeta i diskussioner.");
    }

    private static Rule collaboration() {
        return new Rule(
                "collaboration",
                Rung.COLLABORATION,
                allOf(
                        oneOf(Kind.JOINT_INITIATIVE_ROLE, Kind.PARTNER),
                        new Condition.AnotherSector(),
                        new Condition.StatedSolution()),
                new Text(
                        "Har en roll i ett gemensamt initiativ tillsammans med en annan sektor, för en konkret lösning.",
                        "Has a role in a joint initiative together with another sector, for a concrete solution."),
                "Här sker en djupare involvering där aktörer tar på sig roller i gemensamma initiativ och börjar samarbeta med andra"
                        + " sektorer för att skapa konkreta lösningar.");
    }

    private static Rule influenceByInitiative() {
        return new Rule(
                "influence-initiative",
                Rung.INFLUENCE,
                allOf(oneOf(Kind.INITIATIVE_OWNER), new Condition.EarlierAtMeetingPlace()),
                new Text(
                        "Driver ett eget initiativ efter att ha deltagit i samma fråga vid en mötesplats.",
                        "Drives an own initiative after having taken part in the same theme at a meeting place."),
                INFLUENCE_SOURCE);
    }

    private static Rule influenceByDocument() {
        return new Rule(
                "influence-document",
                Rung.INFLUENCE,
                allOf(
                        oneOf(Kind.POLICY_INFLUENCE, Kind.IMPLEMENTATION),
                        new Condition.Documented(),
                        new Condition.EarlierAtMeetingPlace()),
                new Text(
                        "Påverkar en policyprocess eller implementerar en ny lösning, med dokument, efter att ha deltagit i samma fråga"
                                + " vid en mötesplats.",
                        "Influences a policy process or implements a new solution, with a document, after having taken part in the same"
                                + " theme at a meeting place."),
                INFLUENCE_SOURCE);
    }

    private static final String INTEREST_SOURCE =
            "Deltagaren börjar engagera sig mer aktivt i frågan genom att delta i fler diskussioner,"
                    + " nätverka och bidra med egna perspektiv.";
    private static final String INFLUENCE_SOURCE =
            "Deltagarna driver nu egna initiativ, påverkar policyprocesser eller implementerar nya lösningar.";
}
