package se.regionvasterbotten.engagement.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.standings.AskedPeriod;
import se.regionvasterbotten.engagement.standings.Questions;
import se.regionvasterbotten.engagement.tables.TableTypes;
import se.regionvasterbotten.engagement.web.AskedFormat;
import se.regionvasterbotten.engagement.web.Language;

/** {@code /network}. */
@RequestScoped
@Path("network")
@Produces(MediaType.APPLICATION_JSON)
public class NetworkResource {
    /** Two hundred organisations have at most 19 900 links. */
    private static final int MOST = 200;

    /** Who says nothing of what is accepted is answered with data. */
    private static final String LESS = ";qs=0.5";

    @Inject
    private Networks networks;

    @Inject
    private Questions questions;

    @Inject
    private Language language;

    /**
     * Who met in a period; persons need {@link Right#PERSON_FIGURES}.
     *
     * @param limit how many organisations, and how many persons, are shown at most
     */
    @GET
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public NetworkAnswer read(
            @BeanParam AskedPeriod asked,
            @QueryParam("knownAt") @Nullable OffsetDateTime knownAt,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("limit") @DefaultValue("20") Integer limit,
            @BeanParam AskedFormat format) {
        if (limit < 1 || limit > MOST) {
            throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, "limit", limit, 1, MOST);
        }
        return networks.answer(asked.period(questions.today()), questions.instant(knownAt), theme, limit);
    }

    /** The organisations drawn, with the table of who met whom; never persons. */
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
            @BeanParam AskedPeriod asked,
            @QueryParam("knownAt") @Nullable OffsetDateTime knownAt,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("limit") @DefaultValue("20") Integer limit,
            @BeanParam AskedFormat format) {
        return NetworkPicture.of(read(asked, knownAt, theme, limit, format), language.locale());
    }
}
