package se.regionvasterbotten.engagement.imports;

import java.util.Map;
import java.util.Optional;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.KindWords;
import se.regionvasterbotten.engagement.ledger.NameKey;

/**
 * How one source's lists are to be understood where they say it otherwise than all others: told once, remembered for the next.
 *
 * @param columns by {@linkplain ListColumn#key header key}; {@code Optional.empty()} is a column that is not read
 * @param roles by {@linkplain NameKey word key}
 * @param answers by word key
 */
record Mapping(Map<String, Optional<ListColumn>> columns, Map<String, Kind> roles, Map<String, Answer> answers) {
    /** Nothing is said otherwise. */
    static final Mapping NONE = new Mapping(Map.of(), Map.of(), Map.of());

    Mapping {
        columns = Map.copyOf(columns);
        roles = Map.copyOf(roles);
        answers = Map.copyOf(answers);
    }

    /** The column of a header: as the mapping says, else as headers usually go. */
    Optional<ListColumn> column(String header) {
        String key = ListColumn.key(header);
        return columns.containsKey(key) ? columns.getOrDefault(key, Optional.empty()) : ListColumn.named(header);
    }

    /** The kind that a role's word names. */
    Optional<Kind> role(String word) {
        return Optional.ofNullable(roles.get(NameKey.of(word))).or(() -> KindWords.parse(word));
    }

    /** What a word of registration, attendance or status says. */
    Optional<Answer> answer(String word) {
        return Optional.ofNullable(answers.get(NameKey.of(word))).or(() -> Answer.of(word));
    }
}
