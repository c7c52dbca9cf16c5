package se.regionvasterbotten.engagement.ledger;

import java.util.ArrayList;
import java.util.List;

/** Splits what a statement asks for, since SQL Server takes at most 2100 parameters. */
public final class Portions {
    private static final int SIZE = 1000;

    private Portions() {}

    /** The items in their order, at most {@value #SIZE} at a time; nothing of an empty list. */
    public static <T> List<List<T>> of(List<T> items) {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < items.size(); from += SIZE) {
            portions.add(items.subList(from, Math.min(from + SIZE, items.size())));
        }
        return portions;
    }
}
