package se.regionvasterbotten.engagement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * A page of a list, as it is answered (API, <i>On the wire</i>).
 *
 * @param items what is on the page; empty after the last page
 * @param page its number, from 1
 * @param limit how many a page holds at most
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int limit, long total) {
    public Page {
        items = List.copyOf(items);
    }

    /** The page that was asked for. */
    public static <T> Page<T> of(List<T> items, Paging paging, long total) {
        return new Page<>(items, paging.page(), paging.limit(), total);
    }

    /** The page that was asked for, cut out of the whole list. */
    public static <T> Page<T> cut(List<T> whole, Paging paging) {
        int from = Math.min(paging.offset(), whole.size());
        int to = Math.min(from + paging.limit(), whole.size());
        return of(whole.subList(from, to), paging, whole.size());
    }

    /**
     * All items, read page by page.
     *
     * @param largest how many there may be
     * @throws Problem when there are more, which a filter or a page can remedy
     */
    public static <T> List<T> all(int largest, Function<Paging, Page<T>> read) {
        List<T> all = new ArrayList<>();
        Page<T> page = read.apply(Paging.of(1, Paging.MOST));
        if (page.total() > largest) {
            throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, "limit", page.total(), 1, Paging.MOST);
        }
        all.addAll(page.items());
        while (!page.items().isEmpty() && all.size() < page.total()) {
            page = read.apply(Paging.of(page.page() + 1, Paging.MOST));
            all.addAll(page.items());
        }
        return all;
    }

    /** The same page with each item as something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, limit, total);
    }
}
