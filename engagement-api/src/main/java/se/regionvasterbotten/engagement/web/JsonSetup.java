package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.glassfish.jersey.jackson.JacksonFeature;

/** Jackson reads and writes the bodies, with our mapper and without its own answers to faults. */
@Provider
public class JsonSetup implements Feature {
    @Override
    public boolean configure(FeatureContext context) {
        context.register(JacksonFeature.withoutExceptionMappers());
        context.register(new Resolver());
        return true;
    }

    private static final class Resolver implements ContextResolver<ObjectMapper> {
        @Override
        public ObjectMapper getContext(Class<?> type) {
            return Json.mapper();
        }
    }
}
