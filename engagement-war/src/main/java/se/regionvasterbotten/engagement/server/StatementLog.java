package se.regionvasterbotten.engagement.server;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/**
 * Writes each statement that is sent to the database to a file, a line each and a batch as one, where the setting {@code engagement.db.statements} names one. The text alone:
 * the values are never in it.
 */
final class StatementLog {
    private final BufferedWriter file;

    /** @throws UncheckedIOException when the file cannot be written */
    StatementLog(Path file) {
        try {
            this.file = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Connection of(Connection real) {
        return Proxies.of(Connection.class, (self, method, arguments) -> {
            Object answer = Proxies.called(real, method, arguments);
            if (answer instanceof PreparedStatement prepared && arguments != null) {
                return of(PreparedStatement.class, prepared, String.valueOf(arguments[0]));
            }
            return answer instanceof Statement statement ? of(Statement.class, statement, "") : answer;
        });
    }

    private <T extends Statement> T of(Class<T> type, T real, String text) {
        return Proxies.of(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                write(text.isEmpty() && arguments != null ? String.valueOf(arguments[0]) : text);
            }
            return Proxies.called(real, method, arguments);
        });
    }

    private synchronized void write(String text) throws IOException {
        file.write(text.replaceAll("\\s+", " "));
        file.newLine();
        file.flush();
    }
}
