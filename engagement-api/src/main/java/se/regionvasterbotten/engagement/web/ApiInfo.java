package se.regionvasterbotten.engagement.web;

import java.net.URI;
import java.time.LocalDate;

/**
 * What this API is (the profile's VER.06).
 *
 * @param apiName its name
 * @param apiVersion its version, semantic
 * @param apiReleased the day the version was released
 * @param apiDocumentation where it is described
 * @param apiStatus {@code active} or {@code deprecated}
 */
public record ApiInfo(
        String apiName, String apiVersion, LocalDate apiReleased, URI apiDocumentation, String apiStatus) {
    private static final String VERSION = "1.0.0";
    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 23);

    static ApiInfo at(URI documentation) {
        return new ApiInfo("Engagemangstrappan", VERSION, RELEASED, documentation, "active");
    }
}
