package se.regionvasterbotten.engagement.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text from bytes: by the byte order mark, else strict UTF-8, else UTF-8 in which most letters beyond ASCII are whole, else
 * Windows-1252. It is never held whole.
 */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final char FIRST_BEYOND_ASCII = '\u0080';
    private static final int BUFFER = 8_192;

    private final byte[] file;
    private final Charset charset;
    private final CodingErrorAction whenWrong;

    private Encoding(byte[] file, Charset charset, CodingErrorAction whenWrong) {
        this.file = file;
        this.charset = charset;
        this.whenWrong = whenWrong;
    }

    /**
     * The encoding of a file.
     *
     * @throws UnreadableList when no encoding fits, when there is NUL in the text, or nothing at all
     */
    static Encoding of(byte[] file) {
        Charset marked = marked(file).orElse(StandardCharsets.UTF_8);
        return Stream.of(
                        new Encoding(file, marked, CodingErrorAction.REPORT),
                        new Encoding(file, marked, CodingErrorAction.REPLACE),
                        new Encoding(file, marked(file).orElse(WINDOWS), CodingErrorAction.REPORT))
                .filter(Encoding::fits)
                .findFirst()
                .orElseThrow(() -> new UnreadableList(UnreadableList.Why.NOT_TEXT));
    }

    /** The text from its beginning, without its byte order mark. */
    Reader open() throws IOException {
        Reader text = new InputStreamReader(
                new ByteArrayInputStream(file),
                charset.newDecoder().onMalformedInput(whenWrong).onUnmappableCharacter(whenWrong));
        if (file.length >= 2 && marked(file).isPresent() && text.read() != BYTE_ORDER_MARK) {
            text.close();
            return new InputStreamReader(new ByteArrayInputStream(file), charset);
        }
        return text;
    }

    private boolean fits() {
        boolean written = false;
        int whole = 0;
        int replaced = 0;
        char[] buffer = new char[BUFFER];
        try (Reader text = open()) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw new UnreadableList(UnreadableList.Why.NOT_TEXT);
                    }
                    written |= !Character.isWhitespace(buffer[i]);
                    replaced += buffer[i] == REPLACEMENT ? 1 : 0;
                    whole += buffer[i] >= FIRST_BEYOND_ASCII && buffer[i] != REPLACEMENT ? 1 : 0;
                }
            }
        } catch (CharacterCodingException wrong) {
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!written) {
            throw new UnreadableList(UnreadableList.Why.EMPTY);
        }
        return whenWrong == CodingErrorAction.REPORT || whole > replaced;
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
}
