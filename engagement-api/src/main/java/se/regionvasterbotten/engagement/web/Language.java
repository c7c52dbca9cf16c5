package se.regionvasterbotten.engagement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of this request: {@code ?lang=sv|en} before {@code Accept-Language}, Swedish by default. */
@RequestScoped
public class Language {
    @Inject
    private HttpServletRequest request;

    private @Nullable Locale locale;

    /** Swedish or English. */
    public Locale locale() {
        Locale known = locale;
        if (known == null) {
            known = of(request);
            locale = known;
        }
        return known;
    }

    /** The language of a request outside the API, an error page's say. */
    static Locale of(HttpServletRequest request) {
        return Languages.chosen(QueryString.of(request).first("lang"), request.getHeader("Accept-Language"));
    }
}
