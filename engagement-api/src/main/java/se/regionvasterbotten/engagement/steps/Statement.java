package se.regionvasterbotten.engagement.steps;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** A statement of our own that grows together with its parameters, so that no value ever stands in its text. */
final class Statement {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** More text, with a value for each question mark in it. */
    Statement add(String more, Object... theirs) {
        text.append(more);
        values.addAll(List.of(theirs));
        return this;
    }

    /** Its rows, each of several columns. */
    List<Object[]> rows(EntityManager store) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query(store).getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    /** Its only value. */
    Object value(EntityManager store) {
        return query(store).getSingleResult();
    }

    private Query query(EntityManager store) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (char letter : text.toString().toCharArray()) {
            numbered.append(letter);
            if (letter == '?') {
                numbered.append(++number);
            }
        }
        Query query = store.createNativeQuery(numbered.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
