package se.regionvasterbotten.engagement.ladders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.web.Language;

/** The ladder that figures follow. */
@RequestScoped
@Path("ladder")
@Produces(MediaType.APPLICATION_JSON)
public class LadderResource {
    @Inject
    private LadderVersions versions;

    @Inject
    private Language language;

    /** The active version: rungs, rules and kinds, in words and as data. */
    @GET
    @Allowed(Right.OPEN)
    @Transactional
    public LadderAnswer read() {
        return LadderAnswer.of(versions.active(), VersionStatus.ACTIVE, language.locale());
    }
}
