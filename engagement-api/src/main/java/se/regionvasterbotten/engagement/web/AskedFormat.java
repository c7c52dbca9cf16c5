package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The form that is asked for in the address; {@link FormatFilter} has chosen by it before any method sees it. Taken as a {@code @BeanParam}. */
public class AskedFormat {
    @QueryParam("format")
    private @Nullable Format format;

    /** The form; null when {@code Accept} decides. */
    public @Nullable Format format() {
        return format;
    }
}
