package se.regionvasterbotten.engagement.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Splits what a statement asks for, since SQL Server takes at most 2100 parameters: a page of the most rows is one portion, and what else the
 * statement asks for has room beside it.
 */
public final class Portions {
    private static final int SIZE = 2048;

    private Portions() {}

    /** The items in their order, at most {@value #SIZE} at a time; nothing of an empty list. */
    public static <T> List<List<T>> of(List<T> items) {
        return of(items, SIZE);
    }

    /** As {@link #of(List)}, so many at a time. */
    public static <T> List<List<T>> of(List<T> items, int most) {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < items.size(); from += most) {
            portions.add(items.subList(from, Math.min(from + most, items.size())));
        }
        return portions;
    }

    /**
     * As {@link #of(List)}, each portion filled up to a power of two by its last item, so that a statement that asks for any of them has few
     * lengths and the database knows it again.
     */
    public static <T> List<List<T>> even(List<T> items) {
        return of(items).stream().map(Portions::filled).toList();
    }

    private static <T> List<T> filled(List<T> items) {
        int size = Integer.highestOneBit(Math.max(1, items.size() * 2 - 1));
        List<T> filled = new ArrayList<>(items);
        filled.addAll(Collections.nCopies(size - items.size(), items.get(items.size() - 1)));
        return filled;
    }
}
