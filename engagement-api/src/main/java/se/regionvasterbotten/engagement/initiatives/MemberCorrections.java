package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.Survivors;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;

/** Corrects the members of initiatives. */
@ApplicationScoped
class MemberCorrections {
    @Inject
    private Corrections corrections;

    @Inject
    private Ledger ledger;

    @Inject
    private Facts facts;

    @Inject
    private InitiativeRegister register;

    @Inject
    private Members members;

    @Inject
    private MemberReader reader;

    @Inject
    private Survivors survivors;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /** The one of an initiative with an id, one that is taken back too. */
    RegisteredMember one(String reference, String id) {
        Initiative initiative = register.latest(reference);
        return members.answer(initiative, find(initiative, id));
    }

    /** As {@link Corrections#correct} says. */
    RegisteredMember correct(String reference, String id, MemberCorrection body, @Nullable String ifMatch) {
        ledger.recordedNow();
        Initiative initiative = register.latest(reference);
        Addressed<Membership, RegisteredMember> addressed =
                new Addressed<>(() -> find(initiative, id), one -> members.answer(initiative, one), ifMatch);
        return corrections.correct(addressed, body, (current, now, faults) -> {
            MemberDraft draft = MemberDraft.of(
                    body.content(), "", initiative.from(), initiative.to().orElse(null), Clocks.today(clock), faults);
            faults.throwIfAny();
            Membership told = draft == null
                    ? null
                    : reader.of(List.of(draft)).version(current.id(), initiative.id(), draft, now, faults);
            faults.throwIfAny();
            Membership corrected = told == null ? current : told.of(current, survivors::kept);
            return corrected.saysTheSame(current) ? current : held(current, corrected);
        });
    }

    /** What one person is not enough for counts when another has confirmed it. */
    private Membership held(Membership current, Membership corrected) {
        boolean waits = fourEyes.waits(current, current.confirmed(), current.role());
        boolean held = fourEyes.holds(waits, corrected.role());
        if (held) {
            fourEyes.hold(corrected);
        }
        return held ? corrected.unconfirmed() : corrected;
    }

    private Membership find(Initiative initiative, String told) {
        return Ids.parse(told)
                .flatMap(id -> Optional.ofNullable(
                        facts.latest(Membership.class, List.of(id)).get(id)))
                .filter(one -> one.initiativeId().equals(initiative.id()))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, told));
    }
}
