package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.deeds.AskedCarried;
import se.regionvasterbotten.engagement.deeds.AskedInitiatives;
import se.regionvasterbotten.engagement.deeds.AskedReached;
import se.regionvasterbotten.engagement.deeds.CarriedItem;
import se.regionvasterbotten.engagement.deeds.Deeds;
import se.regionvasterbotten.engagement.deeds.InitiativeItem;
import se.regionvasterbotten.engagement.deeds.ReachedItem;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.standings.AskedKnowledge;
import se.regionvasterbotten.engagement.standings.AskedPeriod;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.Questions;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** The figures of a period, what they mean, who is behind them, and two periods beside each other. */
@RequestScoped
@Path("follow-up")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpResource {
    /** What a question about figures consists of; a link to the actors carries the same. */
    private static final List<String> QUESTION =
            List.of("from", "to", "knownAt", "ladderVersion", "sector", "theme", "meetingPlace");

    @Inject
    private FollowUp followUp;

    @Inject
    private ActorsBehind actorsBehind;

    @Inject
    private Deeds deeds;

    @Inject
    private Comparison comparison;

    @Inject
    private Questions questions;

    @Inject
    private FigureRights rights;

    @Inject
    private Language language;

    @Context
    private UriInfo address;

    /**
     * All figures. Without a role: organisations, whole calendar years, today's knowledge, the active version and at most one
     * filter; all else needs {@link Right#FREE_FIGURES}.
     */
    @GET
    @Allowed(Right.FIGURES)
    @Transactional
    public FollowUpAnswer read(
            @BeanParam AskedPeriod askedPeriod, @BeanParam AskedKnowledge asked, @BeanParam Selection selection) {
        Period period = askedPeriod.period(questions.today());
        Knowledge knowledge = questions.pin(asked);
        rights.require(period, knowledge, selection);
        String list =
                address.getBaseUriBuilder().path("follow-up/actors").build().getPath();
        return followUp.answer(period, knowledge, selection, list, question());
    }

    private Map<String, String> question() {
        Map<String, String> question = new TreeMap<>();
        QUESTION.forEach(parameter -> {
            String value = address.getQueryParameters().getFirst(parameter);
            if (value != null) {
                question.put(parameter, value);
            }
        });
        return question;
    }

    /** What each figure means, in the caller's language. */
    @GET
    @Path("definitions")
    @Allowed(Right.OPEN)
    public Page<DefinitionAnswer> definitions(@BeanParam Paging paging) {
        return Page.cut(DefinitionAnswer.all(language.locale()), paging);
    }

    /** The actors behind a figure, as many as it says; persons need {@link Right#PERSON_FIGURES}. */
    @GET
    @Path("actors")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<MovedActorAnswer> actors(
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedFigure figure,
            @BeanParam Paging paging) {
        return actorsBehind.list(
                askedPeriod.period(questions.today()), questions.pin(asked), selection, figure, paging);
    }

    /** The initiatives behind a figure, as many as it says. */
    @GET
    @Path("initiatives")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<InitiativeItem> initiatives(
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedInitiatives figure,
            @BeanParam Paging paging) {
        Questioned questioned = questioned(askedPeriod, asked, selection);
        return Page.cut(
                deeds.initiatives(questioned.period(), questioned.knownAt(), questioned.deeds(), figure), paging);
    }

    /** Each time a theme was carried, behind a figure: as many as it says. */
    @GET
    @Path("carryings")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<CarriedItem> carryings(
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedCarried figure,
            @BeanParam Paging paging) {
        Questioned questioned = questioned(askedPeriod, asked, selection);
        return Page.cut(deeds.carryings(questioned.period(), questioned.knownAt(), questioned.deeds(), figure), paging);
    }

    /** The organisations that carried themes, behind a figure: as many as it says. */
    @GET
    @Path("carriers")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<Named> carriers(
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedCarried figure,
            @BeanParam Paging paging) {
        Questioned questioned = questioned(askedPeriod, asked, selection);
        return Page.cut(deeds.carriers(questioned.period(), questioned.knownAt(), questioned.deeds(), figure), paging);
    }

    /** The activities that told of their reach, behind a figure: as many as it says. */
    @GET
    @Path("activities")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public Page<ReachedItem> activities(
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection,
            @BeanParam AskedReached figure,
            @BeanParam Paging paging) {
        Questioned questioned = questioned(askedPeriod, asked, selection);
        return Page.cut(deeds.reached(questioned.period(), questioned.knownAt(), questioned.deeds(), figure), paging);
    }

    private Questioned questioned(AskedPeriod askedPeriod, AskedKnowledge asked, Selection selection) {
        return followUp.ask(askedPeriod.period(questions.today()), questions.pin(asked), selection);
    }

    /** Two periods beside each other, with the movements that make up the difference. */
    @GET
    @Path("comparisons")
    @Allowed(Right.FREE_FIGURES)
    @Transactional
    public ComparisonAnswer comparison(
            @BeanParam AskedPeriod askedPeriod,
            @BeanParam AskedComparison other,
            @BeanParam AskedKnowledge asked,
            @BeanParam Selection selection) {
        Period period = askedPeriod.period(questions.today());
        return comparison.of(period, other.period(period), questions.pin(asked), selection);
    }
}
