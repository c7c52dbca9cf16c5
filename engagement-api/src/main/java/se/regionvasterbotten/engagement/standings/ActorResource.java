package se.regionvasterbotten.engagement.standings;

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
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;

/** Where one actor stands, and how it came there; a person's needs {@link Right#PERSON_FIGURES}. */
@RequestScoped
@Path("actors/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ActorResource {
    @PathParam("id")
    private String id = "";

    @Inject
    private ActorsAnswers answers;

    @Inject
    private Questions questions;

    /** The standing on a day, with reasons and what is missing; with a theme, of the themes only that one. */
    @GET
    @Path("standing")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public StandingAnswer standing(@BeanParam AskedQuestion asked, @QueryParam("theme") @Nullable String theme) {
        return answers.standing(id, questions.pin(asked), theme);
    }

    /** The steps until a day, overall or on a theme. */
    @GET
    @Path("journey")
    @Allowed(Right.READ_ORGANISATIONS)
    @Transactional
    public JourneyAnswer journey(@BeanParam AskedQuestion asked, @QueryParam("theme") @Nullable String theme) {
        return answers.journey(id, questions.pin(asked), theme);
    }
}
