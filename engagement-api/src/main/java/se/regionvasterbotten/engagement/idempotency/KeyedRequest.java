package se.regionvasterbotten.engagement.idempotency;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * A request under a key.
 *
 * @param key the key without the quotes it may come in
 * @param content the digest of all that the request says: method, address and body
 */
record KeyedRequest(String key, String content) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * The request that came under the key.
     *
     * @param target the address with its query, and how faults are handled
     * @throws Problem when the header is no key
     */
    static KeyedRequest of(String header, String method, String target, @Nullable MediaType type, byte[] body) {
        String told = header.strip();
        boolean quoted = told.length() > 2 && told.startsWith("\"") && told.endsWith("\"");
        String key = quoted ? told.substring(1, told.length() - 1) : told;
        if (!KEY.matcher(key).matches()) {
            throw Problem.field(ProblemType.INVALID_HEADER, HEADER, header);
        }
        return new KeyedRequest(key, Digest.of(method, target, said(type, body)));
    }

    static Optional<KeyedRequest> in(HttpServletRequest request) {
        return request.getAttribute(HEADER) instanceof KeyedRequest keyed ? Optional.of(keyed) : Optional.empty();
    }

    void goesWith(HttpServletRequest request) {
        request.setAttribute(HEADER, this);
    }

    /** The same for bodies that say the same: JSON whatever its blanks and order, a form whatever its boundary. */
    private static String said(@Nullable MediaType type, byte[] body) {
        if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            String boundary = type.getParameters().getOrDefault("boundary", "");
            return new String(body, StandardCharsets.ISO_8859_1).replace(boundary, "");
        }
        try {
            return SORTED.writeValueAsString(SORTED.readValue(body, Object.class));
        } catch (IOException unreadable) {
            // It will be refused as what it is; nothing is kept of it.
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }
}
