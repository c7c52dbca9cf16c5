package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ChangeNotes;
import se.regionvasterbotten.engagement.ledger.ChangeType;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Preconditions;
import se.regionvasterbotten.engagement.web.Texts;

/**
 * Takes two entries for one and the same actor, and takes that back (RULES section 8). Nothing that was told of either is rewritten: what counts for whom
 * follows from the merges that are known, so that taking one back leaves what would have been without it.
 */
@ApplicationScoped
class Merges {
    private static final String MERGED = "merged";

    @Inject
    private Facts facts;

    @Inject
    private Ledger ledger;

    @Inject
    private ChangeNotes changes;

    @Inject
    private Survivors survivors;

    @Inject
    private ActorNames names;

    @Inject
    private MergeEnds ends;

    /** The merges by which others are this actor, the earliest first. */
    Page<RegisteredMerge> page(ActorType type, String reference, Paging paging) {
        UUID survivor = survivors.of(ends.addressed(type, reference).id());
        Page<ActorMerge> page = Page.cut(survivors.into(survivor), paging);
        return new Page<>(answers(page.items()), page.page(), page.limit(), page.total());
    }

    /** One of them. */
    RegisteredMerge one(ActorType type, String reference, String mergeId) {
        return answer(find(type, reference, mergeId));
    }

    /**
     * Merges another entry into the one that is addressed, or into the one that remains of it.
     *
     * @throws Problem with everything that is wrong; conflict (409) when the other is merged already
     */
    Registered<RegisteredMerge> merge(ActorType type, String reference, @Nullable NewMerge body) {
        Faults faults = new Faults();
        String told = Texts.required(faults, MERGED, body == null ? null : body.merged(), 200);
        String reason = RegisterStatus.demandReason(body == null ? null : body.reason(), faults);
        faults.throwIfAny();

        var now = ledger.recordedNow();
        MergeEnds.End survivor = ends.remaining(ends.addressed(type, reference));
        MergeEnds.End merged = ends.named(type, MERGED, told);
        UUID theirs = survivors.of(merged.id());
        if (theirs.equals(survivor.id())) {
            throw Problem.field(ProblemType.SAME_ACTOR, MERGED, told);
        }
        if (!theirs.equals(merged.id())) {
            throw Problem.field(ProblemType.MERGED_ALREADY, MERGED, told, theirs);
        }
        if (merged.ownStaff() && !survivor.ownStaff()) {
            throw Problem.field(ProblemType.OWN_STAFF_REMAINS, MERGED, told);
        }
        ActorMerge made = new ActorMerge(Ids.next(), type, merged.id(), survivor.id(), reason, now);
        ledger.because(reason);
        facts.add(made);
        note(made);
        return new Registered<>(made.id(), answer(made), true);
    }

    /**
     * Takes a merge back: the two are two again, as they would have been without it.
     *
     * @throws Problem precondition failed (412) when the header names another version
     */
    RegisteredMerge takeBack(ActorType type, String reference, String mergeId, @Nullable String ifMatch) {
        var now = ledger.recordedNow();
        ActorMerge merge = find(type, reference, mergeId);
        RegisteredMerge answer = answer(merge);
        Preconditions.match(ifMatch, () -> answer, null);
        merge.supersede(now);
        note(merge);
        return answer;
    }

    private ActorMerge find(ActorType type, String reference, String mergeId) {
        UUID survivor = survivors.of(ends.addressed(type, reference).id());
        Optional<UUID> id = Ids.parse(mergeId);
        return survivors.into(survivor).stream()
                .filter(merge -> id.filter(merge.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, mergeId));
    }

    /** Whoever has kept the merged entry hears that it is answered otherwise now. */
    private void note(ActorMerge merge) {
        Thing thing = merge.type() == ActorType.PERSON ? Thing.PERSON : Thing.ORGANISATION;
        changes.note(new ChangeNotes.Note(thing.name(), merge.mergedId(), null), ChangeType.CHANGED);
        changes.note(new ChangeNotes.Note(thing.name(), merge.survivorId(), null), ChangeType.CHANGED);
    }

    private RegisteredMerge answer(ActorMerge merge) {
        return answers(List.of(merge)).get(0);
    }

    List<RegisteredMerge> answers(List<ActorMerge> told) {
        List<UUID> ids = told.stream()
                .flatMap(merge -> Stream.of(merge.mergedId(), merge.survivorId()))
                .toList();
        ActorNames.Names known = names.ofEntries(ids, ids);
        return told.stream()
                .map(merge -> new RegisteredMerge(
                        merge.id(),
                        known.actor(merge.type(), merge.mergedId()),
                        known.actor(merge.type(), merge.survivorId()),
                        merge.reason(),
                        merge.recordedAt()))
                .toList();
    }
}
