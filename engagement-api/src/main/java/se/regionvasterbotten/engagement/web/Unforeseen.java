package se.regionvasterbotten.engagement.web;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Logs what nobody foresaw: the kinds and where they arose, never their messages, in which names and addresses could stand. */
final class Unforeseen {
    private static final Logger LOG = Logger.getLogger(Unforeseen.class.getName());
    private static final int CAUSES = 10;
    private static final int FRAMES = 30;

    private Unforeseen() {}

    static void log(String reference, Throwable thrown) {
        String told = Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Unforeseen::told)
                .collect(Collectors.joining(System.lineSeparator() + "Caused by: "));
        LOG.log(Level.SEVERE, "{0}: {1}", new Object[] {reference, told});
    }

    private static String told(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "    at " + frame)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}
