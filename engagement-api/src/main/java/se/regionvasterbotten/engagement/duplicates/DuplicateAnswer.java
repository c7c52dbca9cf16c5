package se.regionvasterbotten.engagement.duplicates;

import java.util.List;
import java.util.UUID;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.actors.NamedActor;

/**
 * A pair on the wire.
 *
 * @param actors the two
 * @param confidence how likely they are the same, from 0 to 1
 * @param reason why
 * @param status what an official has said
 */
record DuplicateAnswer(
        UUID id,
        ActorType type,
        List<NamedActor> actors,
        double confidence,
        LikelyDuplicate.Reason reason,
        LikelyDuplicate.Status status) {
    static DuplicateAnswer of(LikelyDuplicate pair, ActorNames.Names names) {
        return new DuplicateAnswer(
                pair.id(),
                pair.type(),
                List.of(names.actor(pair.type(), pair.oneId()), names.actor(pair.type(), pair.otherId())),
                pair.confidence() / 100.0,
                pair.reason(),
                pair.status());
    }
}
