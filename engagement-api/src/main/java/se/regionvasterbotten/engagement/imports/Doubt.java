package se.regionvasterbotten.engagement.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.ledger.Digest;

/**
 * Somebody whom a list names and who may be in the register already: a question to the official.
 *
 * @param key the same for the same spelling in every list; tells nobody who it is
 * @param name as the list has it
 * @param rows the first rows it is about
 * @param rowTotal how many rows it is about
 * @param suggestions the most likely first; never empty
 */
record Doubt(String key, ActorType type, String name, List<Integer> rows, int rowTotal, List<Suggestion> suggestions) {
    /** How many rows are told. */
    static final int TOLD_ROWS = 20;
    /** How many suggestions there are at most. */
    static final int MOST = 5;

    Doubt {
        rows = List.copyOf(rows);
        suggestions = List.copyOf(suggestions);
        if (suggestions.isEmpty()) {
            throw new IllegalArgumentException("A doubt has somebody to be about");
        }
    }

    /** The key of an organisation by its name's key, or its number. */
    static String organisation(String spelling) {
        return Digest.of(ActorType.ORGANISATION, spelling);
    }

    /** The key of a row's person: by e-mail, else by name and the organisation's spelling. */
    static String person(@Nullable String emailKey, String nameKey, @Nullable String organisation) {
        return emailKey == null
                ? Digest.of(ActorType.PERSON, nameKey, organisation)
                : Digest.of(ActorType.PERSON, emailKey);
    }
}
