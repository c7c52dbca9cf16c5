package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;

/** Gathers whom of the register a list's persons may be, each once however many rows tell of them. */
final class PersonDoubts {
    private final Known known;
    private final Map<String, Doubt> doubts = new LinkedHashMap<>();

    PersonDoubts(Known known) {
        this.known = known;
    }

    /** A row whose person is in no sure way found. */
    void about(Participant row, String key, @Nullable UUID organisation) {
        Doubt earlier = doubts.get(key);
        if (earlier != null) {
            doubts.put(key, withRow(earlier, row.row()));
            return;
        }
        List<Suggestion> suggestions = suggestions(row, organisation);
        if (!suggestions.isEmpty()) {
            doubts.put(key, new Doubt(key, ActorType.PERSON, row.name(), List.of(row.row()), 1, suggestions));
        }
    }

    List<Doubt> all() {
        return List.copyOf(doubts.values());
    }

    /** Who a person is most likely to be. */
    Optional<Suggestion> of(String key) {
        return Optional.ofNullable(doubts.get(key))
                .map(doubt -> doubt.suggestions().get(0));
    }

    private static Doubt withRow(Doubt doubt, int row) {
        List<Integer> rows = new ArrayList<>(doubt.rows());
        if (rows.size() < Doubt.TOLD_ROWS) {
            rows.add(row);
        }
        return new Doubt(doubt.key(), doubt.type(), doubt.name(), rows, doubt.rowTotal() + 1, doubt.suggestions());
    }

    private List<Suggestion> suggestions(Participant row, @Nullable UUID organisation) {
        if (!row.named()) {
            return List.of();
        }
        Map<UUID, Suggestion> suggestions = new LinkedHashMap<>();
        for (Known.Person one : known.persons().byName().getOrDefault(row.nameKey(), List.of())) {
            suggestions.put(one.id(), Suggestion.of(one.id(), one.name(), reason(row, one, organisation), 1));
        }
        known.persons()
                .like()
                .getOrDefault(new Known.NameAt(row.nameKey(), organisation), List.of())
                .forEach(one -> suggestions.putIfAbsent(one.actor(), one));
        return suggestions.values().stream()
                .sorted(Comparator.comparingDouble(Suggestion::confidence)
                        .reversed()
                        .thenComparing(Suggestion::actor))
                .limit(Doubt.MOST)
                .toList();
    }

    private static Suggestion.Reason reason(Participant row, Known.Person person, @Nullable UUID organisation) {
        if (!person.at(organisation)) {
            return Suggestion.Reason.SAME_NAME_ELSEWHERE;
        }
        return row.email() != null && person.emailKey() == null
                ? Suggestion.Reason.SAME_NAME_WITHOUT_EMAIL
                : Suggestion.Reason.SAME_NAME_THERE;
    }
}
