package se.regionvasterbotten.engagement.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** A method that takes a body gets one: nothing at all and JSON's {@code null} are refused before it. */
@Provider
public class NoEmptyBody implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw Problem.of(ProblemType.EMPTY_BODY);
        }
        return body;
    }
}
