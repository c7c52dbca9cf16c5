package se.regionvasterbotten.engagement.duplicates;

import java.util.List;
import se.regionvasterbotten.engagement.web.Page;

/**
 * A page of the worklist.
 *
 * @param items the pairs, the likeliest first
 * @param page its number, from 1
 * @param limit how many a page holds at most
 * @param total how many pairs there are on all pages
 * @param pending how many changes of actors have not been looked at yet; 0 when the list is whole
 */
record DuplicatesPage(List<DuplicateAnswer> items, int page, int limit, long total, long pending) {
    static DuplicatesPage of(Page<DuplicateAnswer> page, long pending) {
        return new DuplicatesPage(page.items(), page.page(), page.limit(), page.total(), pending);
    }
}
