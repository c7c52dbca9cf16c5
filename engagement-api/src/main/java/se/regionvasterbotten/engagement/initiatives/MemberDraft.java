package se.regionvasterbotten.engagement.initiatives;

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
import se.regionvasterbotten.engagement.web.Texts;

/**
 * A member to register that is right by itself; whom it refers to is not looked up yet.
 *
 * @param prefix what stands before its fields' names in the body
 * @param to the stated end, else the initiative's
 */
record MemberDraft(
        String prefix,
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String onBehalfOf,
        @Nullable String sector,
        Kind role,
        LocalDate from,
        @Nullable LocalDate to) {
    private static final List<Kind> ROLES =
            Arrays.stream(Kind.values()).filter(Kind::membership).toList();

    /**
     * What is right by itself within an initiative; null after faults were added.
     *
     * @param begin the initiative's
     * @param end the initiative's; an end after it is refused, and a member without end takes it (RULES section 3)
     */
    static @Nullable MemberDraft of(
            @Nullable NewMember body,
            String prefix,
            @Nullable LocalDate begin,
            @Nullable LocalDate end,
            LocalDate today,
            Faults faults) {
        if (body == null) {
            faults.add(ProblemType.REQUIRED, prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1), null);
            return null;
        }
        String organisation = Texts.optional(faults, prefix + "organisation", body.organisation(), 300);
        String person = Texts.optional(faults, prefix + "person", body.person(), 200);
        if (organisation != null && person != null) {
            faults.add(ProblemType.EXCLUSIVE, prefix + "person", body.person(), List.of("organisation", "person"));
        } else if (organisation == null && person == null) {
            faults.add(ProblemType.ONE_OF_REQUIRED, prefix + "organisation", null, List.of("organisation", "person"));
        }
        Kind role = role(body, prefix, faults);
        LocalDate from = body.from();
        LocalDate to = body.to() == null ? end : body.to();
        if (from == null) {
            faults.add(ProblemType.REQUIRED, prefix + "from", null);
        } else {
            period(body, from, begin == null ? from : begin, end, today, prefix, faults);
        }
        String onBehalfOf = Texts.optional(faults, prefix + "onBehalfOf", body.onBehalfOf(), 300);
        String sector = Texts.optional(faults, prefix + "sector", body.sector(), 200);
        return role == null || from == null
                ? null
                : new MemberDraft(prefix, organisation, person, onBehalfOf, sector, role, from, to);
    }

    private static @Nullable Kind role(NewMember body, String prefix, Faults faults) {
        String word = Texts.required(faults, prefix + "role", body.role(), 100);
        Optional<Kind> role = KindWords.parse(word);
        if (!word.isEmpty() && role.isEmpty()) {
            faults.add(ProblemType.UNKNOWN_WORD, prefix + "role", body.role(), ROLES);
        } else if (role.isPresent() && !role.get().membership()) {
            faults.add(ProblemType.CONTRIBUTION_KIND, prefix + "role", body.role());
            return null;
        }
        return role.orElse(null);
    }

    private static void period(
            NewMember body,
            LocalDate from,
            LocalDate begin,
            @Nullable LocalDate end,
            LocalDate today,
            String prefix,
            Faults faults) {
        LocalDate to = body.to();
        if (from.isAfter(today)) {
            faults.add(ProblemType.IN_THE_FUTURE, prefix + "from", from, today);
        }
        if (to != null && !to.isAfter(from)) {
            faults.add(ProblemType.PERIOD_REVERSED, prefix + "to", to, from);
        } else if (end != null && to != null && to.isAfter(end)) {
            faults.add(ProblemType.OUTSIDE_PERIOD, prefix + "to", to, begin, end);
        } else if (end != null && !from.isBefore(end)) {
            faults.add(ProblemType.OUTSIDE_PERIOD, prefix + "from", from, begin, end);
        }
    }

    /** The digest of what it says, equal for equal members. */
    String content() {
        return Digest.of(key(organisation), person, key(onBehalfOf), key(sector), role, from, to);
    }

    private static @Nullable String key(@Nullable String reference) {
        return reference == null ? null : NameKey.of(reference);
    }
}
