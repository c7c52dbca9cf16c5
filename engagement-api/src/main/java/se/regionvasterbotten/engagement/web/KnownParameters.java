package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Refuses query parameters that the operation does not have, or that come twice: a filter misspelt must not answer with everything. */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    private static final String LANG = "lang";

    private final Map<Method, QueryNames> known = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || request.getMethod().equals("OPTIONS")) {
            return;
        }
        QueryNames names = known.computeIfAbsent(method, QueryNames::of);
        Faults faults = new Faults();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(names, name, values, faults));
        faults.throwIfAny();
    }

    private static void check(QueryNames names, String name, List<String> values, Faults faults) {
        String first = values.get(0);
        if (!names.has(name) && !name.equals(LANG)) {
            faults.add(ProblemType.UNKNOWN_PARAMETER, name, first, names.and(LANG));
        } else if (values.size() > 1 && !names.many(name)) {
            faults.add(ProblemType.REPEATED_PARAMETER, name, String.join(", ", values));
        } else if (!values.stream().allMatch(Texts::printable)) {
            faults.add(ProblemType.INVALID_PARAMETER, name, first);
        } else if (name.equals(LANG) && Languages.of(first).isEmpty()) {
            faults.add(ProblemType.NOT_ONE_OF, name, first, Languages.TAGS);
        }
    }
}
