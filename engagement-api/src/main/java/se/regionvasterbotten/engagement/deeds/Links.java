package se.regionvasterbotten.engagement.deeds;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where what was done can be read, asked as the figures were.
 *
 * @param base where the API is, ending in a slash; null for callers who may not see it
 * @param asked the question
 */
public record Links(@Nullable String base, SortedMap<String, String> asked) {
    /** To nowhere: in a document, or for callers who may not see what was done. */
    public static Links none() {
        return new Links(null, new TreeMap<>());
    }

    /** To the addresses under a base. */
    public static Links under(String base, Map<String, String> asked) {
        return new Links(base, new TreeMap<>(asked));
    }

    /** The same, for one thing more. */
    Links with(String parameter, String value) {
        SortedMap<String, String> more = new TreeMap<>(asked);
        more.put(parameter, value);
        return new Links(base, more);
    }

    /** The initiatives of several numbers, each under its name; null when there are none to give. */
    @Nullable
    Map<String, String> initiatives(Map<String, InitiativeState> states) {
        if (base == null) {
            return null;
        }
        Map<String, String> links = new TreeMap<>();
        states.forEach(
                (name, state) -> links.put(name, with("state", state.name()).address(base + "follow-up/initiatives")));
        return links;
    }

    /** The initiatives, under a name; null when there are none to give. */
    @Nullable
    Map<String, String> initiatives(String name) {
        return base == null ? null : Map.of(name, address(base + "follow-up/initiatives"));
    }

    /** The lists behind several numbers, each number's name with the list's path; null when there are none to give. */
    @Nullable
    Map<String, String> to(Map<String, String> lists) {
        if (base == null) {
            return null;
        }
        Map<String, String> links = new TreeMap<>();
        lists.forEach((name, path) -> links.put(name, address(base + path)));
        return links;
    }

    /** The trail of an outcome; null when there is none to give. */
    @Nullable
    String trail(UUID outcome) {
        return base == null ? null : base + "outcomes/" + outcome + "/trail";
    }

    private String address(String path) {
        UriBuilder address = UriBuilder.fromPath(path);
        asked.forEach((parameter, value) -> address.queryParam(parameter, "{" + parameter + "}"));
        return address.buildFromMap(asked).toString();
    }
}
