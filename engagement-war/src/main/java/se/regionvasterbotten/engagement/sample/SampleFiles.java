package se.regionvasterbotten.engagement.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import se.regionvasterbotten.engagement.web.Json;

/** The sample's files, read as requests of the same form are. */
final class SampleFiles {
    private SampleFiles() {}

    /**
     * The requests in {@code sample/NAME.json}.
     *
     * @throws UncheckedIOException when the file is missing or is no such request
     */
    static <T> List<T> requests(String name, Class<T> type) {
        try (InputStream in = open(name + ".json")) {
            return Json.mapper().readerForListOf(type).readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException("sample/" + name + ".json", e);
        }
    }

    /** The bytes of {@code sample/lists/ACTIVITY.csv}; none when the activity has no list. */
    static byte[] list(String activity) {
        try (InputStream in = open("lists/" + activity + ".csv")) {
            return in.readAllBytes();
        } catch (FileNotFoundException none) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("sample/lists/" + activity + ".csv", e);
        }
    }

    private static InputStream open(String name) throws FileNotFoundException {
        InputStream in = SampleFiles.class.getResourceAsStream("/sample/" + name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
