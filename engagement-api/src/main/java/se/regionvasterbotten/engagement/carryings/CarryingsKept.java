package se.regionvasterbotten.engagement.carryings;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.ActivityChange;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;

/**
 * Holds that what is said of carried themes does not become untrue because an activity is corrected or taken back: whoever said it decides, and not whoever corrects a
 * day. What was told with the later activity alone is a part of that activity, and goes when it goes.
 */
@ApplicationScoped
class CarryingsKept {
    private static final int NAMED = 10;

    /** Before the evidence is looked at: no word of the request takes this along. */
    private static final int FIRST = 1;

    @Inject
    private CarriedThemes carriedThemes;

    @Inject
    private References references;

    @Inject
    private Ledger ledger;

    void about(@Observes @Priority(FIRST) ActivityChange change) {
        List<Carried> untrue = carriedThemes.about(ledger.recordedNow(), change.activity()).stream()
                .filter(one -> !holds(one, change))
                .toList();
        if (!untrue.isEmpty()) {
            throw Problem.of(ProblemType.CARRIED_THEME, told(untrue));
        }
    }

    private static boolean holds(Carried one, ActivityChange change) {
        boolean own = one.decision() == null && one.to().id().equals(change.activity());
        KnownActivity from = after(one.from(), change);
        KnownActivity to = after(one.to(), change);
        return own || (from != null && to != null && from.carries(one.theme(), to));
    }

    private static @Nullable KnownActivity after(KnownActivity end, ActivityChange change) {
        return end.id().equals(change.activity()) ? change.after() : end;
    }

    private String told(List<Carried> some) {
        Catalogue<Theme> themes = references.themes();
        String first = some.stream()
                .limit(NAMED)
                .map(one -> told(one, themes.named(one.theme())))
                .collect(Collectors.joining("; "));
        return some.size() > NAMED ? first + " (+" + (some.size() - NAMED) + ")" : first;
    }

    /** Without words of any language, but for the theme's and the activities' own. */
    private static String told(Carried one, @Nullable Named theme) {
        String way = (theme == null ? "" : theme.name() + ": ")
                + one.from().date() + " " + one.from().name() + " → "
                + one.to().date() + " " + one.to().name();
        return one.decision() == null ? way : way + " (" + Objects.requireNonNull(one.decision()) + ")";
    }
}
