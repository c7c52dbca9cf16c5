package se.regionvasterbotten.engagement.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemDocument;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The error page of all that is no operation: the same problems, never HTML. Asked for directly it is no address. */
@WebServlet(urlPatterns = "/problem")
public class ProblemPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        answer(status instanceof Integer code ? problem(code, request) : problem(404, request), request, response);
    }

    /** Writes the problem as the whole answer. */
    static void answer(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Locale locale = Language.of(request);
        String path = asked instanceof String uri ? uri : request.getRequestURI();
        response.setStatus(problem.type().status());
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(ProblemDocument.of(problem, locale, path)));
    }

    private static Problem problem(int status, HttpServletRequest request) {
        return switch (status) {
            case 400 -> unreadable(request);
            case 404 -> Problem.of(ProblemType.PATH_NOT_FOUND);
            case 405, 501 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "GET, HEAD, OPTIONS");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "application/json");
            case 413 -> Problem.of(ProblemType.TOO_LARGE, BodyLimit.JSON);
            case 503 -> Problem.of(ProblemType.UNAVAILABLE);
            default -> status < 500 ? Problem.of(ProblemType.INVALID_REQUEST) : unforeseen(request);
        };
    }

    /** The server reads the content type of a form before any operation is reached, and does not say that it was the content type. */
    private static Problem unreadable(HttpServletRequest request) {
        try {
            MediaTypes.of(request.getHeader("Content-Type"));
            return Problem.of(ProblemType.INVALID_REQUEST);
        } catch (Problem header) {
            return header;
        }
    }

    private static Problem unforeseen(HttpServletRequest request) {
        String reference = Trace.of(request).id();
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            Unforeseen.log(reference, thrown);
        }
        return Problem.of(ProblemType.INTERNAL_ERROR, reference);
    }
}
