package se.regionvasterbotten.engagement.web;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in a body something stands, written as in {@code members[2].role}. */
final class JsonPath {
    /** The name of the body as a whole. */
    static final String WHOLE = "body";

    private JsonPath() {}

    static String of(JsonMappingException refused) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : refused.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? WHOLE : path.toString();
    }
}
