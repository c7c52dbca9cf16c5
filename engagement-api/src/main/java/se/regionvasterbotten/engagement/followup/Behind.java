package se.regionvasterbotten.engagement.followup;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the actors behind a figure are listed: the list under {@code follow-up/actors}, asked as the figures were, and for the one figure. */
final class Behind {
    private final @Nullable String list;
    private final Map<String, String> asked;

    private Behind(@Nullable String list, Map<String, String> asked) {
        this.list = list;
        this.asked = asked;
    }

    /** Nowhere: the caller may not see them. */
    static Behind nowhere() {
        return new Behind(null, Map.of());
    }

    /** The list at an address, by what was asked; empty values are left out. */
    static Behind list(String list, Map<String, String> asked) {
        return new Behind(list, asked);
    }

    /** The same list, for one thing more. */
    Behind with(String parameter, String value) {
        Map<String, String> more = new LinkedHashMap<>(asked);
        more.put(parameter, value);
        return new Behind(list, Collections.unmodifiableMap(more));
    }

    /**
     * The addresses of several numbers, each under its name, where the lists differ by one parameter; null when there are none to give.
     *
     * @param values the parameter's value for each number's name
     */
    @Nullable
    Map<String, String> links(String parameter, Map<String, ?> values) {
        if (list == null) {
            return null;
        }
        Map<String, String> links = new TreeMap<>();
        values.forEach((name, value) ->
                links.put(name, String.valueOf(with(parameter, value.toString()).link())));
        return links;
    }

    /** The address; null when there is none to give. */
    @Nullable
    String link() {
        if (list == null) {
            return null;
        }
        UriBuilder address = UriBuilder.fromPath(list);
        asked.forEach((parameter, value) -> address.queryParam(parameter, "{" + parameter + "}"));
        return address.buildFromMap(Map.copyOf(asked)).toString();
    }
}
