package se.regionvasterbotten.engagement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Challenge;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemDocument;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Answers everything that is thrown as {@code application/problem+json}; what nobody foresaw is logged and told as a reference. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Inject
    private Caller caller;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest servletRequest;

    @Context
    private ExtendedUriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        Request request = new Request(servletRequest.getMethod(), uri);
        Problem problem = Failures.problem(thrown, request).orElseGet(() -> unforeseen(thrown));
        Problem first = unmatched(problem) ? barred(request).orElse(problem) : problem;
        Response.ResponseBuilder answer = Response.status(first.type().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(ProblemDocument.of(first, language.locale(), request.path()));
        Challenge.of(first.type()).ifPresent(challenge -> answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
        if (thrown instanceof WebApplicationException refused && first == problem) {
            answer.header(HttpHeaders.ALLOW, allow(refused));
        }
        return answer.build();
    }

    /** The server refuses these before it asks who is calling. */
    private static boolean unmatched(Problem problem) {
        return problem.type() == ProblemType.UNSUPPORTED_MEDIA_TYPE || problem.type() == ProblemType.NOT_ACCEPTABLE;
    }

    /** Who may not call at all hears that first. */
    private Optional<Problem> barred(Request request) {
        for (ResourceMethod candidate : request.candidates()) {
            Allowed allowed = candidate.getInvocable().getHandlingMethod().getAnnotation(Allowed.class);
            try {
                if (allowed != null) {
                    caller.require(allowed.value());
                }
            } catch (Problem barred) {
                return Optional.of(barred);
            }
        }
        return Optional.empty();
    }

    private Problem unforeseen(Throwable thrown) {
        String reference = Trace.of(servletRequest).id();
        Unforeseen.log(reference, thrown);
        return Problem.of(ProblemType.INTERNAL_ERROR, reference);
    }

    private static @Nullable Object allow(WebApplicationException refused) {
        return refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
    }
}
