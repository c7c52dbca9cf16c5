package se.regionvasterbotten.engagement.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Strong entity tags: a digest of the representation's bytes, between quotes. */
final class EntityTag {
    private static final int BYTES = 18;

    private EntityTag() {}

    /** The tag of a representation. */
    static String of(byte[] representation) {
        byte[] digest = Arrays.copyOf(digest(representation), BYTES);
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
    }

    /** Whether the header's list names the tag, or any with {@code *}; weak spellings of the same tag count. */
    static boolean names(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
    }

    /** Whether the header's list names the tag, or any with {@code *}; a weak tag names nothing exactly. */
    static boolean namesExactly(String header, String tag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
