package se.regionvasterbotten.engagement.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.standing.Classification;

/**
 * All that is stored of one actor.
 *
 * @param id the actor
 * @param counted how it is counted; null for someone without evidence, of whom nothing else is stored either
 * @param steps its steps in every version that steps are kept of
 * @param traits what it is chosen by
 */
record StoredActor(UUID id, @Nullable Counted counted, Set<StoredStep> steps, Set<StoredTrait> traits) {
    StoredActor {
        steps = Set.copyOf(steps);
        traits = Set.copyOf(traits);
    }

    /**
     * What is to be stored of an actor.
     *
     * @param histories made of facts that are whole for the actor
     * @param versions the ladder versions that steps are kept of
     * @param name the organisation's name; null for a person
     * @param offices which activities were an office's
     */
    static StoredActor of(
            UUID id,
            Histories histories,
            Collection<LadderVersion> versions,
            ActorType type,
            @Nullable String name,
            Offices offices) {
        String actor = id.toString();
        History history = histories.counting().get(actor);
        LocalDate firstOfOwnStaff = histories.ownStaffOnly().get(actor);
        String sortKey = SortKey.of(type, name, id);
        if (history == null) {
            return new StoredActor(
                    id,
                    firstOfOwnStaff == null ? null : new Counted(type, firstOfOwnStaff, true, sortKey, null),
                    Set.of(),
                    Set.of());
        }
        LocalDate first = history.evidence().stream()
                .map(Evidence::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
        List<StoredStep> steps = new ArrayList<>();
        versions.forEach(version -> steps.addAll(StoredStep.of(version.number(), Classification.of(version, history))));
        return new StoredActor(
                id,
                new Counted(type, first, false, sortKey, FirstDaysText.of(history, offices)),
                new HashSet<>(steps),
                new HashSet<>(StoredTrait.of(history)));
    }

    /**
     * How an actor with evidence is counted.
     *
     * @param type what it is
     * @param firstDay the day of its first evidence
     * @param ownStaff whether all of that is the own staff's
     * @param sortKey where it stands among others of its type
     * @param firstDays when it first took part and as what, as {@link FirstDaysText} has it; null for the own staff, who are in no figure
     */
    record Counted(
            ActorType type,
            LocalDate firstDay,
            boolean ownStaff,
            String sortKey,
            @Nullable String firstDays) {}
}
