package se.regionvasterbotten.engagement.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Evidence;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * Reads a condition as the days on which one piece of evidence meets it, within the part of a history that counts for one theme (RULES section 3).
 *
 * @param piece the evidence
 * @param theme the history on the theme
 * @param supportMonths how long evidence supports
 */
record Evaluation(Evidence piece, History theme, int supportMonths) implements Condition.Reader<List<Ground>> {
    @Override
    public List<Ground> anyEvidence() {
        return List.of(Ground.of(piece, piece.window(supportMonths)));
    }

    @Override
    public List<Ground> oneOf(Set<Kind> kinds) {
        return when(kinds.contains(piece.kind()));
    }

    /** Of all earlier partners the latest at another activity gives the most days, so that pair holds the days of every other. */
    @Override
    public List<Ground> pairOf(Kind kind) {
        if (piece.kind() != kind || !(piece instanceof Contribution later) || later.activity() == null) {
            return List.of();
        }
        Contribution partner = null;
        for (Contribution earlier : theme.contributions()) {
            if (earlier.id().equals(later.id())) {
                break;
            }
            if (earlier.kind() == kind
                    && earlier.activity() != null
                    && !earlier.activity().equals(later.activity())) {
                partner = earlier;
            }
        }
        if (partner == null) {
            return List.of();
        }
        Contribution first = partner;
        return later.window(supportMonths)
                .overlap(first.window(supportMonths))
                .map(both -> List.of(Ground.of(later, both).pairedWith(first)))
                .orElse(List.of());
    }

    @Override
    public List<Ground> anotherSector() {
        if (!(piece instanceof Membership membership)) {
            return List.of();
        }
        return membership.beside(theme.sectors()).stream()
                .map(beside -> Ground.of(piece, beside.shared().lengthened(supportMonths))
                        .beside(beside.other()))
                .toList();
    }

    @Override
    public List<Ground> statedSolution() {
        return when(piece instanceof Membership membership && membership.statedSolution());
    }

    @Override
    public List<Ground> documented() {
        return when(piece.documented());
    }

    @Override
    public List<Ground> earlierAtMeetingPlace() {
        Optional<Contribution> link = theme.contributions().stream()
                .filter(earlier ->
                        earlier.meetingPlace() != null && earlier.day().isBefore(piece.day()))
                .findFirst();
        return link.map(earlier -> anyEvidence().stream()
                        .map(ground -> ground.linkedBy(earlier))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Ground> allOf(List<Condition> conditions) {
        List<Ground> together = anyEvidence();
        for (Condition condition : conditions) {
            if (together.isEmpty()) {
                return together;
            }
            List<Ground> narrowed = new ArrayList<>();
            for (Ground other : condition.read(this)) {
                together.forEach(ground -> ground.and(other).ifPresent(narrowed::add));
            }
            together = narrowed;
        }
        return together;
    }

    @Override
    public List<Ground> anyOf(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.read(this).stream())
                .toList();
    }

    private List<Ground> when(boolean met) {
        return met ? anyEvidence() : List.of();
    }
}
