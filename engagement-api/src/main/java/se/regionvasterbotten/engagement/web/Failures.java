package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NoContentException;
import java.io.CharConversionException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ParamException;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Finds the problem behind whatever was thrown: the cause that says most, however deep the server has wrapped it. */
final class Failures {
    private static final int DEEPEST = 20;

    private Failures() {}

    /** The problem; empty when nobody foresaw what was thrown. */
    static Optional<Problem> problem(Throwable thrown, Request request) {
        List<Throwable> chain = Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        return in(chain, Problem.class)
                .or(() -> in(chain, ParamException.class).map(bad -> parameter(bad, request)))
                .or(() -> in(chain, JsonProcessingException.class).map(JsonFaults::problem))
                .or(() -> in(chain, CharConversionException.class)
                        .map(bad -> Problem.of(ProblemType.MALFORMED_JSON, 1, 1)))
                .or(() -> in(chain, NoContentException.class).map(bad -> Problem.of(ProblemType.EMPTY_BODY)))
                .or(() -> in(chain, SQLException.class).flatMap(SqlFaults::problem))
                .or(() -> in(chain, OptimisticLockException.class).map(bad -> Problem.of(ProblemType.CONFLICT)))
                .or(() -> form(chain))
                .or(() -> in(chain, WebApplicationException.class).flatMap(request::refused));
    }

    private static <T extends Throwable> Optional<T> in(List<Throwable> chain, Class<T> kind) {
        return chain.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Problem parameter(ParamException bad, Request request) {
        String name = bad.getParameterName();
        if (bad.getCause() instanceof BadValue value) {
            return Problem.field(value.reason(), name, request.value(name), value.arguments());
        }
        return Problem.field(ProblemType.INVALID_PARAMETER, name, request.value(name));
    }

    /** The reader of forms has exceptions of its own in packages that the server keeps to itself. */
    private static Optional<Problem> form(List<Throwable> chain) {
        return chain.stream()
                .map(at -> at.getClass().getName())
                .filter(name -> name.startsWith("org.jvnet.mimepull.") || name.endsWith(".MultiPartException"))
                .findFirst()
                .map(name -> Problem.of(ProblemType.INVALID_FORM));
    }
}
