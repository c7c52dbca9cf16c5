package se.regionvasterbotten.engagement.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text from bytes: by the byte order mark, else strict UTF-8, else Windows-1252. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Encoding() {}

    /**
     * The text, without its byte order mark.
     *
     * @throws UnreadableList when no encoding fits, when there is NUL in the text, or nothing at all
     */
    static String decode(byte[] file) {
        String text = marked(file)
                .map(charset -> strictly(file, charset))
                .orElseGet(() -> strictly(file, StandardCharsets.UTF_8).or(() -> strictly(file, WINDOWS)))
                .orElseThrow(() -> new UnreadableList(UnreadableList.Why.NOT_TEXT));
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableList(UnreadableList.Why.NOT_TEXT);
        }
        String bare = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (bare.isBlank()) {
            throw new UnreadableList(UnreadableList.Why.EMPTY);
        }
        return bare;
    }

    private static Optional<Charset> marked(byte[] file) {
        if (file.length < 2) {
            return Optional.empty();
        }
        int first = (file[0] & 0xFF) << 8 | (file[1] & 0xFF);
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
