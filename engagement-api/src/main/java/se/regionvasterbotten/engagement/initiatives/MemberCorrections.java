package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Preconditions;

/** Corrects the members of initiatives. */
@ApplicationScoped
class MemberCorrections {
    @Inject
    private Ledger ledger;

    @Inject
    private Facts facts;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Members members;

    @Inject
    private MemberReader reader;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /** The one of an initiative with an id, one that is taken back too. */
    RegisteredMember one(String reference, String id) {
        Initiative initiative = initiatives.require(reference);
        return members.answer(initiative, find(initiative, id));
    }

    /**
     * Supersedes what was told; the same content changes nothing, one that is taken back stays so.
     *
     * @throws Problem precondition required (428) or failed (412), wrong state (409), or with everything that is wrong
     */
    RegisteredMember correct(String reference, String id, MemberCorrection body, @Nullable String ifMatch) {
        OffsetDateTime now = ledger.recordedNow();
        Initiative initiative = initiatives.require(reference);
        Membership current = find(initiative, id);
        Preconditions.demand(ifMatch, () -> members.answer(initiative, current), body);
        Faults faults = new Faults();
        String reason = RegisterStatus.reason(body.reason(), faults);
        MemberDraft draft = MemberDraft.of(
                body.content(), "", initiative.from(), initiative.to().orElse(null), Clocks.today(clock), faults);
        faults.throwIfAny();
        RegisterStatus.demandRegistered(current);
        Membership corrected = draft == null
                ? null
                : reader.of(List.of(draft)).version(current.id(), initiative.id(), draft, now, faults);
        faults.throwIfAny();
        if (corrected == null || corrected.saysTheSame(current)) {
            return members.answer(initiative, current);
        }
        ledger.because(reason);
        // What waits is not let go by taking back the setting.
        boolean waits = !current.confirmed()
                && !fourEyes.waiting(Map.of(current.id(), current.role())).isEmpty();
        boolean held = (waits ? fourEyes.high() : fourEyes.held()).contains(corrected.role());
        facts.correct(current, held ? corrected.unconfirmed() : corrected);
        if (held) {
            fourEyes.hold(corrected);
        }
        return members.answer(initiative, corrected);
    }

    private Membership find(Initiative initiative, String told) {
        return Ids.parse(told)
                .flatMap(id -> Optional.ofNullable(
                        facts.latest(Membership.class, List.of(id)).get(id)))
                .filter(one -> one.initiativeId().equals(initiative.id()))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, told));
    }
}
