package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.standings.AskedKnowledge;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.Questions;
import se.regionvasterbotten.engagement.standings.Selection;

/** The figures of a period. */
@RequestScoped
@Path("follow-up")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpResource {
    @Inject
    private FollowUp followUp;

    @Inject
    private Questions questions;

    @Inject
    private FigureRights rights;

    /**
     * Opening, closing, flows and steps. Without a role: organisations, whole calendar years, today's knowledge, the active version and at most one
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
        return followUp.answer(period, knowledge, selection);
    }
}
