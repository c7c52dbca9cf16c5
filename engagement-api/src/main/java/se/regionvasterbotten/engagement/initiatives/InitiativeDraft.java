package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.ThemeChoice;
import se.regionvasterbotten.engagement.web.Documents;
import se.regionvasterbotten.engagement.web.Texts;

/** A request to register or correct an initiative that is right by itself; what it refers to is not looked up yet. */
record InitiativeDraft(
        @Nullable String externalId,
        String name,
        InitiativeType type,
        ThemeChoice themes,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String statedSolution,
        @Nullable String document,
        List<MemberDraft> members) {
    /** Ends the request with everything that is wrong with the body by itself. */
    static InitiativeDraft of(NewInitiative body, LocalDate today) {
        Faults faults = new Faults();
        return of(body, Texts.required(faults, "externalId", body.externalId(), 200), today, faults);
    }

    /** Ends the request to correct one likewise, with the faults that it has already. */
    static InitiativeDraft of(InitiativeCorrection body, LocalDate today, Faults faults) {
        return of(body.content(), Texts.optional(faults, "externalId", body.externalId(), 200), today, faults);
    }

    private static InitiativeDraft of(NewInitiative body, @Nullable String externalId, LocalDate today, Faults faults) {
        String name = NameKey.required(faults, "name", body.name(), 300);
        String word = Texts.required(faults, "type", body.type(), 100);
        Optional<InitiativeType> type = InitiativeType.parse(word);
        if (type.isEmpty() && !word.isEmpty()) {
            faults.add(ProblemType.UNKNOWN_WORD, "type", body.type(), InitiativeType.known());
        }
        ThemeChoice themes = ThemeChoice.of(body.theme(), body.themes());
        if (themes.isEmpty()) {
            faults.add(ProblemType.ONE_OF_REQUIRED, "theme", null, List.of("theme", "themes"));
        }
        LocalDate from = body.from();
        LocalDate to = body.to();
        if (from == null) {
            faults.add(ProblemType.REQUIRED, "from", null);
        } else if (to != null && !to.isAfter(from)) {
            faults.add(ProblemType.PERIOD_REVERSED, "to", to, from);
        }
        String solution = Texts.paragraphs(faults, "statedSolution", body.statedSolution(), 2000);
        String document = Documents.optional(faults, "document", body.document(), 1000);
        List<MemberDraft> members = members(body, today, faults);
        faults.throwIfAny();
        return new InitiativeDraft(
                externalId,
                name,
                type.orElse(InitiativeType.OTHER),
                themes,
                Objects.requireNonNullElse(from, LocalDate.MIN),
                to,
                solution,
                document,
                members);
    }

    private static List<MemberDraft> members(NewInitiative body, LocalDate today, Faults faults) {
        List<MemberDraft> members = new ArrayList<>();
        List<? extends @Nullable NewMember> told = body.members() == null ? List.of() : body.members();
        for (int i = 0; i < told.size(); i++) {
            MemberDraft one = MemberDraft.of(told.get(i), "members[" + i + "].", body.from(), body.to(), today, faults);
            if (one != null) {
                members.add(one);
            }
        }
        return members;
    }

    /** The digest of what it says, equal for equal contents. */
    String content() {
        return Digest.of(
                name,
                type,
                themes.keys(),
                from,
                to,
                statedSolution,
                document,
                members.stream().map(MemberDraft::content).sorted().toList());
    }
}
