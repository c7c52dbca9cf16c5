package se.regionvasterbotten.engagement.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands between the transaction and the method: a request that was carried out before is answered as then. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Repeats {
    @Inject
    private HttpServletRequest servletRequest;

    @Inject
    private KeptAnswers kept;

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        Optional<KeyedRequest> keyed = KeyedRequest.in(servletRequest);
        if (keyed.isEmpty()) {
            return call.proceed();
        }
        Optional<Response> before = kept.before(keyed.get());
        if (before.isPresent()) {
            return before.get();
        }
        if (call.proceed() instanceof Response done) {
            return kept.keep(keyed.get(), done);
        }
        throw new IllegalStateException(call.getMethod() + " is idempotent, so it must give a Response");
    }
}
