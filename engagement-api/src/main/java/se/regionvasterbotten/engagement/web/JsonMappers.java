package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * The server finds Jackson's feature before it finds ours and with it two mappers of its own, for exactly these exceptions; only
 * mappers for exactly the same go before them.
 */
final class JsonMappers {
    private JsonMappers() {}

    /** For what is JSON but does not fit. */
    @Provider
    @Priority(1)
    @ApplicationScoped
    public static class Mapping implements ExceptionMapper<JsonMappingException> {
        @Inject
        private ProblemMapper mapper;

        @Override
        public Response toResponse(JsonMappingException refused) {
            return mapper.toResponse(refused);
        }
    }

    /** For what is no JSON. */
    @Provider
    @Priority(1)
    @ApplicationScoped
    public static class Parsing implements ExceptionMapper<JsonParseException> {
        @Inject
        private ProblemMapper mapper;

        @Override
        public Response toResponse(JsonParseException refused) {
            return mapper.toResponse(refused);
        }
    }
}
