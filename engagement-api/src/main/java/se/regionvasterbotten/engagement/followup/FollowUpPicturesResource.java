package se.regionvasterbotten.engagement.followup;

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
import java.util.List;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.standings.AskedKnowledge;
import se.regionvasterbotten.engagement.standings.AskedPeriod;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.Questions;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.tables.TableTypes;
import se.regionvasterbotten.engagement.web.AskedFormat;

/**
 * The figures of a period as pictures, and what they draw as a table. Who may ask for what is as for {@link FollowUpResource}; persons' pictures need {@link
 * Right#PERSON_FIGURES}.
 */
@RequestScoped
@Path("follow-up")
@Produces({
    MediaType.APPLICATION_JSON,
    Picture.SVG,
    MediaType.TEXT_HTML,
    TableTypes.CSV,
    TableTypes.XLSX,
    TableTypes.CSVW
})
public class FollowUpPicturesResource {
    private static final String ORGANISATION = "ORGANISATION";

    @Inject
    private FollowUpPictures pictures;

    @Inject
    private DeedPictures deeds;

    @Inject
    private FigureRights rights;

    @Inject
    private Questions questions;

    /** The staircase then and now. */
    @GET
    @Path("staircase")
    @Allowed(Right.FIGURES)
    @Transactional
    public Picture staircase(
            @QueryParam("type") @DefaultValue(ORGANISATION) ActorType type,
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedFormat format) {
        Period period = askedPeriod.period(questions.today());
        return pictures.staircase(period, knowledge(type, period, asked, selection), selection, type);
    }

    /** Who went where between the period's two ends. */
    @GET
    @Path("flows")
    @Allowed(Right.FIGURES)
    @Transactional
    public Picture flows(
            @QueryParam("type") @DefaultValue(ORGANISATION) ActorType type,
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedFormat format) {
        Period period = askedPeriod.period(questions.today());
        return pictures.flows(period, knowledge(type, period, asked, selection), selection, type);
    }

    /** How many went on from each rung to the next. */
    @GET
    @Path("conversion")
    @Allowed(Right.FIGURES)
    @Transactional
    public Picture conversion(
            @QueryParam("type") @DefaultValue(ORGANISATION) ActorType type,
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedFormat format) {
        Period period = askedPeriod.period(questions.today());
        return pictures.conversion(period, knowledge(type, period, asked, selection), selection, type);
    }

    /** Where everyone stood at the end of each year. */
    @GET
    @Path("years")
    @Allowed(Right.FIGURES)
    @Transactional
    public Picture years(
            @QueryParam("type") @DefaultValue(ORGANISATION) ActorType type,
            @BeanParam AskedYears askedYears,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedFormat format) {
        List<Period> years = askedYears.periods(questions.today());
        return pictures.years(years, knowledge(type, years.get(0), asked, selection), selection, type);
    }

    /** Which sectors shared initiatives; a filter that is divided so needs {@link Right#FREE_FIGURES}. */
    @GET
    @Path("sectors")
    @Allowed(Right.FIGURES)
    @Transactional
    public Picture sectors(
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedFormat format) {
        Period period = askedPeriod.period(questions.today());
        return deeds.sectors(period, divided(period, asked, selection), selection);
    }

    /** Where themes were taken up, and between which places they were carried; rights as for the sectors. */
    @GET
    @Path("themes")
    @Allowed(Right.FIGURES)
    @Transactional
    public Picture themes(
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedFormat format) {
        Period period = askedPeriod.period(questions.today());
        return deeds.themes(period, divided(period, asked, selection), selection);
    }

    private Knowledge divided(Period period, AskedKnowledge asked, Selection selection) {
        Knowledge knowledge = knowledge(ActorType.ORGANISATION, period, asked, selection);
        rights.requireToDivide(selection);
        return knowledge;
    }

    private Knowledge knowledge(ActorType type, Period period, AskedKnowledge asked, Selection selection) {
        Knowledge knowledge = questions.pin(asked);
        rights.require(period, knowledge, selection);
        rights.require(type);
        return knowledge;
    }
}
