package se.regionvasterbotten.engagement.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.words.Words;

/** The rules page of the documentation, written from a ladder version's own data. */
final class RulesPage {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final LadderVersion version;

    RulesPage(LadderVersion version) {
        this.version = version;
    }

    String text() {
        StringBuilder page = new StringBuilder();
        page.append("# Engagemangstrappan, version ").append(version.number()).append("\n\n");
        page.append("""
                Den här sidan skrivs av trappans egna data och jämförs med dem i varje bygge; ändra den inte för hand.
                *This page is written from the ladder's own data and compared with them in every build; do not edit it.*
                `mvn -q -pl engagement-core test -Dtest=RulesPageTest -Drules-page.write=true` skriver den på nytt.

                """);
        page.append("Underlag stöder ett steg i **")
                .append(version.supportMonths())
                .append(" månader**: en insats från sin dag,")
                .append(" ett medlemskap så länge det varar och därefter. Det högsta steg som har stöd gäller.\n")
                .append("*Evidence supports a rung for ")
                .append(version.supportMonths())
                .append(" months: a contribution from its day,")
                .append(" a membership while it lasts and after it. The highest supported rung holds.*\n\n## Stegen\n");
        for (Rung rung : Rung.values()) {
            page.append("\n### ").append(rung.number()).append(". ").append(Words.of(rung, SWEDISH));
            page.append(" (*").append(Words.of(rung, Locale.ENGLISH)).append("*)\n\n");
            version.rulesOf(rung).forEach(rule -> append(page, rule));
        }
        page.append(
                "\n## Insatser och medlemskap\n\n| kod | svenska | English | är | vittnar ensam om steg | som mest |\n|---|---|---|---|---|---|\n");
        Arrays.stream(Kind.values()).forEach(kind -> append(page, kind));
        return page.toString();
    }

    private static void append(StringBuilder page, Rule rule) {
        page.append("- **").append(rule.words().swedish()).append("**\n");
        page.append("  *").append(rule.words().english()).append("*\n");
        page.append("  Regel `")
                .append(rule.id())
                .append("`: ")
                .append(rule.condition().read(new Formula()))
                .append(".\n");
        page.append("  Källa: ”").append(rule.source()).append("”\n");
    }

    private void append(StringBuilder page, Kind kind) {
        page.append("| `")
                .append(kind)
                .append("` | ")
                .append(Words.of(kind, SWEDISH))
                .append(" | ");
        page.append(Words.of(kind, Locale.ENGLISH))
                .append(" | ")
                .append(kind.membership() ? "medlemskap" : "insats")
                .append(" | ");
        page.append(highest(kind, false))
                .append(" | ")
                .append(highest(kind, true))
                .append(" |\n");
    }

    private int highest(Kind kind, boolean conditionsHold) {
        return version.rules().stream()
                .filter(rule -> rule.condition().read(new Testifies(kind, conditionsHold)))
                .mapToInt(rule -> rule.rung().number())
                .max()
                .orElse(0);
    }

    /** A condition as a formula. */
    private static final class Formula implements Condition.Reader<String> {
        @Override
        public String anyEvidence() {
            return "varje bekräftad insats eller medlemskap";
        }

        @Override
        public String oneOf(Set<Kind> kinds) {
            return kinds.stream().sorted().map(kind -> Words.of(kind, SWEDISH)).collect(Collectors.joining(" eller "));
        }

        @Override
        public String pairOf(Kind kind) {
            return "två insatser som " + Words.of(kind, SWEDISH) + ", samma fråga, olika aktiviteter";
        }

        @Override
        public String anotherSector() {
            return "en annan sektor i samma initiativ samtidigt";
        }

        @Override
        public String statedSolution() {
            return "initiativet anger en konkret lösning";
        }

        @Override
        public String documented() {
            return "med dokument";
        }

        @Override
        public String earlierAtMeetingPlace() {
            return "tidigare dag en insats i samma fråga vid en mötesplats";
        }

        @Override
        public String allOf(List<Condition> conditions) {
            return joined(conditions, " **och** ");
        }

        @Override
        public String anyOf(List<Condition> conditions) {
            return joined(conditions, " **eller** ");
        }

        private String joined(List<Condition> conditions, String word) {
            return conditions.stream()
                    .map(condition -> "(" + condition.read(this) + ")")
                    .collect(Collectors.joining(word));
        }
    }

    /** Whether evidence of a kind meets a condition, when what else is asked holds or does not. */
    private record Testifies(Kind kind, boolean conditionsHold) implements Condition.Reader<Boolean> {
        @Override
        public Boolean anyEvidence() {
            return true;
        }

        @Override
        public Boolean oneOf(Set<Kind> kinds) {
            return kinds.contains(kind);
        }

        @Override
        public Boolean pairOf(Kind paired) {
            return kind == paired && conditionsHold;
        }

        @Override
        public Boolean anotherSector() {
            return conditionsHold;
        }

        @Override
        public Boolean statedSolution() {
            return conditionsHold;
        }

        @Override
        public Boolean documented() {
            return conditionsHold;
        }

        @Override
        public Boolean earlierAtMeetingPlace() {
            return conditionsHold;
        }

        @Override
        public Boolean allOf(List<Condition> conditions) {
            return conditions.stream().allMatch(condition -> condition.read(this));
        }

        @Override
        public Boolean anyOf(List<Condition> conditions) {
            return conditions.stream().anyMatch(condition -> condition.read(this));
        }
    }
}
