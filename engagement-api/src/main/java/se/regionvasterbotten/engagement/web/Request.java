package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.model.RuntimeResource;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * What was asked, as far as a fault's words need it.
 *
 * @param method the HTTP method
 * @param uri where
 */
record Request(String method, ExtendedUriInfo uri) {
    /** The path that was asked. */
    String path() {
        return uri.getRequestUri().getRawPath();
    }

    /** What a path or query parameter was given as; null when it was not. */
    @Nullable
    String value(String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name))
                .or(() -> Optional.ofNullable(uri.getPathParameters().getFirst(name)))
                .orElse(null);
    }

    /** The methods of the matched address that take the HTTP method, whatever media types they take. */
    List<ResourceMethod> candidates() {
        return matched()
                .filter(candidate -> method.equals(candidate.getHttpMethod()))
                .toList();
    }

    /** What the server itself refused; empty for what is no fault of the caller. */
    Optional<Problem> refused(WebApplicationException refused) {
        Response response = refused.getResponse();
        return switch (response.getStatus()) {
            case 404 -> Optional.of(Problem.of(ProblemType.PATH_NOT_FOUND));
            case 405 -> Optional.of(Problem.of(ProblemType.METHOD_NOT_ALLOWED, new TreeSet<>(methods(response))));
            case 406 -> Optional.of(Problem.of(ProblemType.NOT_ACCEPTABLE, types(ResourceMethod::getProducedTypes)));
            case 413 -> Optional.of(Problem.of(ProblemType.TOO_LARGE, BodyLimit.JSON));
            case 415 ->
                Optional.of(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, types(ResourceMethod::getConsumedTypes)));
            case 503 -> Optional.of(Problem.of(ProblemType.UNAVAILABLE));
            default ->
                response.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR
                        ? Optional.of(Problem.of(ProblemType.INVALID_REQUEST))
                        : Optional.empty();
        };
    }

    private Collection<String> methods(Response response) {
        Collection<String> told = response.getAllowedMethods();
        return told.isEmpty()
                ? matched()
                        .map(ResourceMethod::getHttpMethod)
                        .filter(Objects::nonNull)
                        .toList()
                : told;
    }

    private List<String> types(Function<ResourceMethod, List<MediaType>> side) {
        List<String> types = candidates().stream()
                .flatMap(candidate -> side.apply(candidate).stream())
                .map(MediaType::toString)
                .distinct()
                .toList();
        return types.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : types;
    }

    private Stream<ResourceMethod> matched() {
        return uri.getMatchedRuntimeResources().stream()
                .limit(1)
                .map(RuntimeResource::getResourceMethods)
                .flatMap(List::stream);
    }
}
