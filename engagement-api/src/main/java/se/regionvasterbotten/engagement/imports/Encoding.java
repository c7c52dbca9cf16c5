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
import java.util.List;
import java.util.Optional;

/** Text from bytes: by the byte order mark, else strict UTF-8, else Windows-1252. It is never held whole. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 8_192;

    private final byte[] file;
    private final Charset charset;

    private Encoding(byte[] file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    /**
     * The encoding of a file.
     *
     * @throws UnreadableList when no encoding fits, when there is NUL in the text, or nothing at all
     */
    static Encoding of(byte[] file) {
        List<Charset> possible = marked(file).map(List::of).orElse(List.of(StandardCharsets.UTF_8, WINDOWS));
        for (Charset charset : possible) {
            Encoding encoding = new Encoding(file, charset);
            if (encoding.fits()) {
                return encoding;
            }
        }
        throw new UnreadableList(UnreadableList.Why.NOT_TEXT);
    }

    /** The text from its beginning, without its byte order mark. */
    Reader open() throws IOException {
        Reader text = new InputStreamReader(
                new ByteArrayInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        if (file.length >= 2 && marked(file).isPresent() && text.read() != BYTE_ORDER_MARK) {
            text.close();
            return new InputStreamReader(new ByteArrayInputStream(file), charset);
        }
        return text;
    }

    private boolean fits() {
        boolean written = false;
        char[] buffer = new char[BUFFER];
        try (Reader text = open()) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw new UnreadableList(UnreadableList.Why.NOT_TEXT);
                    }
                    written |= !Character.isWhitespace(buffer[i]);
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
        return true;
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
