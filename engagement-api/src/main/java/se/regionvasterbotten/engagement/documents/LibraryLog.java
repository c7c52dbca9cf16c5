package se.regionvasterbotten.engagement.documents;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What openhtmltopdf has to say goes where the server's log goes, from warnings on; of its daily work it would write a line for every link. */
final class LibraryLog implements XRLogger {
    private static final Logger LOG = Logger.getLogger(LibraryLog.class.getPackageName());

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return loud(diagnostic.getLevel());
    }

    @Override
    public void log(String where, Level level, String message) {
        if (loud(level)) {
            LOG.log(level, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (loud(level)) {
            LOG.log(level, message, cause);
        }
    }

    @Override
    public void setLevel(String where, Level level) {}

    private static boolean loud(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
