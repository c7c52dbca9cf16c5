package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Which page of a list is asked for: {@code limit} (20, at most 1000) and {@code page} (1). Taken as a {@code @BeanParam}. */
public class Paging {
    static final int MOST = 1000;
    /** Keeps the offset within an int at the largest limit. */
    private static final int LAST = 2_000_000;

    @QueryParam("limit")
    @DefaultValue("20")
    private Integer limit = 20;

    @QueryParam("page")
    @DefaultValue("1")
    private Integer page = 1;

    /** A page without a request, for tests and for callers inside. */
    public static Paging of(int page, int limit) {
        Paging paging = new Paging();
        paging.page = page;
        paging.limit = limit;
        return paging;
    }

    /**
     * How many a page holds at most.
     *
     * @throws Problem when outside 1 to 1000
     */
    public int limit() {
        return within("limit", limit, MOST);
    }

    /**
     * The page's number, from 1.
     *
     * @throws Problem when outside 1 to 2 000 000
     */
    public int page() {
        return within("page", page, LAST);
    }

    /** How many come before the page. */
    public int offset() {
        return (page() - 1) * limit();
    }

    private static int within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, name, value, 1, most);
        }
        return value;
    }
}
