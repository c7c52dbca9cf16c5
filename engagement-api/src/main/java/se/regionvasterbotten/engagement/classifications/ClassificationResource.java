package se.regionvasterbotten.engagement.classifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standings.ActorAnswer;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.standings.StandingAnswer;
import se.regionvasterbotten.engagement.standings.ThemeName;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Language;

/** Classifies a history that the caller sends; nothing is kept. */
@RequestScoped
@Path("classifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClassificationResource {
    @Inject
    private LadderVersions versions;

    @Inject
    private ReferenceNames names;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** The standing that the core gives for the history on a day. */
    @POST
    @Allowed(Right.CLASSIFY)
    @Transactional
    public StandingAnswer classify(ClassificationRequest request) {
        History history = new HistoryReader(names.topSectors()).read(request);
        LadderVersion version = versions.find(request.ladderVersion());
        LocalDate asOf = request.asOf() == null ? Clocks.today(clock) : request.asOf();
        ClassificationRequest.Who who = Objects.requireNonNull(request.actor());
        ActorAnswer actor = new ActorAnswer(
                null,
                Objects.requireNonNull(who.type()),
                null,
                null,
                history.sectors().on(asOf).orElse(null));
        return StandingAnswer.of(
                actor,
                Classification.of(version, history).standing(asOf),
                null,
                theme -> new ThemeName(null, theme),
                language.locale());
    }
}
