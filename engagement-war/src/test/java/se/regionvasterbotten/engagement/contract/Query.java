package se.regionvasterbotten.engagement.contract;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The query of an address, decoded. */
final class Query {
    private Query() {}

    static Map<String, List<String>> of(URI uri) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : Objects.requireNonNullElse(uri.getRawQuery(), "").split("&")) {
            if (!pair.isEmpty()) {
                int is = pair.indexOf('=');
                String name = decoded(is < 0 ? pair : pair.substring(0, is));
                values.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(is < 0 ? "" : decoded(pair.substring(is + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
