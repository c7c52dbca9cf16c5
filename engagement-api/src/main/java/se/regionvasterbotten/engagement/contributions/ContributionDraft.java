package se.regionvasterbotten.engagement.contributions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.KindWords;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.ThemeChoice;
import se.regionvasterbotten.engagement.web.Documents;
import se.regionvasterbotten.engagement.web.Texts;

/**
 * A contribution to register that is right by itself; what it refers to is not looked up yet.
 *
 * @param prefix what stands before its fields' names in the body: empty, or {@code [3].}
 */
record ContributionDraft(
        String prefix,
        @Nullable String externalId,
        String actor,
        @Nullable String onBehalfOf,
        Kind kind,
        LocalDate date,
        @Nullable String activity,
        @Nullable String initiative,
        ThemeChoice themes,
        String source,
        boolean confirmed,
        @Nullable String document) {
    private static final List<Kind> KINDS =
            Arrays.stream(Kind.values()).filter(kind -> !kind.membership()).toList();

    /** What is right by itself; null after faults were added. */
    static @Nullable ContributionDraft of(NewContribution body, String prefix, LocalDate today, Faults faults) {
        String externalId = Texts.optional(faults, prefix + "externalId", body.externalId(), 200);
        String actor = Texts.required(faults, prefix + "actor", body.actor(), 300);
        String onBehalfOf = Texts.optional(faults, prefix + "onBehalfOf", body.onBehalfOf(), 300);
        Kind kind = kind(body, prefix, faults);
        String activity = Texts.optional(faults, prefix + "activity", body.activity(), 200);
        String initiative = Texts.optional(faults, prefix + "initiative", body.initiative(), 200);
        ThemeChoice themes = ThemeChoice.of(body.theme(), body.themes());
        if (activity == null && initiative == null && themes.isEmpty()) {
            faults.add(ProblemType.ONE_OF_REQUIRED, prefix + "theme", null, List.of("theme", "activity", "initiative"));
        }
        String source = Texts.required(faults, prefix + "source", body.source(), 1000);
        String document = Documents.optional(faults, prefix + "document", body.document(), 1000);
        Boolean confirmed = body.confirmed();
        if (confirmed == null) {
            faults.add(ProblemType.REQUIRED, prefix + "confirmed", null);
        }
        LocalDate date = body.date();
        if (date == null) {
            faults.add(ProblemType.REQUIRED, prefix + "date", null);
        } else if (Boolean.TRUE.equals(confirmed) && date.isAfter(today)) {
            faults.add(ProblemType.IN_THE_FUTURE, prefix + "date", date, today);
        }
        if (kind == null || date == null || confirmed == null) {
            return null;
        }
        return new ContributionDraft(
                prefix,
                externalId,
                actor,
                onBehalfOf,
                kind,
                date,
                activity,
                initiative,
                themes,
                source,
                confirmed,
                document);
    }

    private static @Nullable Kind kind(NewContribution body, String prefix, Faults faults) {
        String word = Texts.required(faults, prefix + "kind", body.kind(), 100);
        Optional<Kind> kind = KindWords.parse(word);
        if (!word.isEmpty() && kind.isEmpty()) {
            faults.add(ProblemType.UNKNOWN_WORD, prefix + "kind", body.kind(), KINDS);
        } else if (kind.isPresent() && kind.get().membership()) {
            faults.add(ProblemType.MEMBERSHIP_KIND, prefix + "kind", body.kind());
            return null;
        }
        return kind.orElse(null);
    }

    /** The digest of what it says, equal for equal contents. */
    String content() {
        return Digest.of(
                key(actor),
                onBehalfOf == null ? null : key(onBehalfOf),
                kind,
                date,
                activity,
                initiative,
                themes.keys(),
                source,
                confirmed,
                document);
    }

    private static String key(String reference) {
        return NameKey.of(reference);
    }
}
