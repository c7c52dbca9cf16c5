package se.regionvasterbotten.engagement.reports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Texts;

/** What can be wrong with a section as it is written. */
final class SectionFaults {
    private static final int TEXT = 100_000;

    private SectionFaults() {}

    /**
     * The text as it is kept; null when the draft is to stand.
     *
     * @param now the section as it is
     * @param names the figures that the text can name
     * @throws Problem with everything that is wrong
     */
    static @Nullable String sound(NewSection body, SectionAnswer now, NamedFigures names) {
        Faults faults = new Faults();
        String text = Texts.paragraphs(faults, "text", body.text(), TEXT);
        if (text != null) {
            names.unknownIn(text).forEach(name -> faults.add(ProblemType.UNKNOWN_WORD, "text", name, names.names()));
        }
        examples(body.examples(), now, faults);
        faults.throwIfAny();
        return text;
    }

    private static void examples(@Nullable List<UUID> chosen, SectionAnswer now, Faults faults) {
        if (chosen == null) {
            return;
        }
        if (now.section().rung().isEmpty()) {
            faults.add(
                    ProblemType.NOT_ALLOWED_HERE,
                    "examples",
                    chosen,
                    "section " + now.section().word());
            return;
        }
        List<UUID> proposed =
                now.proposed().stream().map(ReportFacts.Example::organisation).toList();
        for (int i = 0; i < chosen.size(); i++) {
            if (!proposed.contains(chosen.get(i))) {
                faults.add(ProblemType.UNKNOWN_WORD, "examples[" + i + "]", chosen.get(i), proposed);
            }
        }
    }
}
