package se.regionvasterbotten.engagement.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Asks of every call the right that its resource method names; asking which methods there are is free. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class Authorisation implements ContainerRequestFilter {
    @Inject
    private Caller caller;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("OPTIONS")) {
            return;
        }
        Allowed allowed = resource.getResourceMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            throw Problem.of(ProblemType.FORBIDDEN, "");
        }
        caller.require(allowed.value());
    }
}
