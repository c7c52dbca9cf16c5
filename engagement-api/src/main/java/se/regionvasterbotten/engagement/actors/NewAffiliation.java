package se.regionvasterbotten.engagement.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Texts;

/** A request to register an affiliation, as it came. */
public record NewAffiliation(
        @Nullable String organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Adds what is wrong with it by itself; {@code prefix} stands before the fields' names. */
    void check(Faults faults, String prefix) {
        Texts.required(faults, prefix + "organisation", organisation, 300);
        if (from == null) {
            faults.add(ProblemType.REQUIRED, prefix + "from", null);
        } else if (to != null && !to.isAfter(from)) {
            faults.add(ProblemType.PERIOD_REVERSED, prefix + "to", to, from);
        }
    }

    /** What it says, equal for equal affiliations. */
    String content() {
        return (organisation == null ? "" : NameKey.of(organisation)) + "\n" + from + "\n" + to;
    }
}
