package se.regionvasterbotten.engagement.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A short sign of a longer content: equal contents have equal digests, and different ones do not. */
public final class Digest {
    private Digest() {}

    /**
     * The digest of the parts in their order. A part is compared by its {@code toString}, a collection part by part; null differs
     * from the empty text.
     *
     * @return 64 hexadecimal digits
     */
    public static String of(@Nullable Object... parts) {
        MessageDigest sha = sha();
        for (Object part : parts) {
            add(sha, part);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void add(MessageDigest sha, @Nullable Object part) {
        if (part == null) {
            length(sha, -1);
        } else if (part instanceof Collection<?> several) {
            length(sha, several.size());
            several.forEach(one -> add(sha, one));
        } else {
            byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
            length(sha, text.length);
            sha.update(text);
        }
    }

    private static void length(MessageDigest sha, int length) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
