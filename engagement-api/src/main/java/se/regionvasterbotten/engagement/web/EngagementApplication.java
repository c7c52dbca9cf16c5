package se.regionvasterbotten.engagement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API under {@code /engagement/v1}; resources and providers are found by their annotations. */
@ApplicationScoped
@ApplicationPath("v1")
public class EngagementApplication extends Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JacksonFeature", "jersey.config.server.wadl.disableWadl", true);
    }
}
