package se.regionvasterbotten.engagement.carryings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.standings.AskedPeriod;
import se.regionvasterbotten.engagement.standings.Questions;
import se.regionvasterbotten.engagement.tables.TableTypes;
import se.regionvasterbotten.engagement.web.AskedFormat;
import se.regionvasterbotten.engagement.web.Language;

/** The path of a theme. */
@RequestScoped
@Path("themes/{id}/path")
@Produces(MediaType.APPLICATION_JSON)
public class ThemePathResource {
    /** Who says nothing of what is accepted is answered with data. */
    private static final String LESS = ";qs=0.5";

    @Inject
    private ThemePaths paths;

    @Inject
    private Questions questions;

    @Inject
    private Language language;

    /** Its activities and where it was carried; persons by name for those with {@link Right#READ_PERSONS}. */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public ThemePathAnswer read(
            @PathParam("id") String id,
            @BeanParam AskedPeriod asked,
            @QueryParam("knownAt") @Nullable OffsetDateTime knownAt,
            @BeanParam AskedFormat format) {
        return paths.of(id, asked.period(questions.today()), questions.instant(knownAt));
    }

    /** The same drawn, with its table. */
    @GET
    @Produces({
        Picture.SVG + LESS,
        MediaType.TEXT_HTML + LESS,
        TableTypes.CSV + LESS,
        TableTypes.XLSX + LESS,
        TableTypes.CSVW + LESS
    })
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Picture draw(
            @PathParam("id") String id,
            @BeanParam AskedPeriod asked,
            @QueryParam("knownAt") @Nullable OffsetDateTime knownAt,
            @BeanParam AskedFormat format) {
        return ThemePathPicture.of(read(id, asked, knownAt, format), language.locale());
    }
}
