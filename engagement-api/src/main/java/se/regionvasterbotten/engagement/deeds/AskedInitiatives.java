package se.regionvasterbotten.engagement.deeds;

import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.initiatives.InitiativeType;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.standings.ReferenceNames;

/** Which figure's initiatives are asked for; what is not said chooses all. Taken as a {@code @BeanParam}. */
public class AskedInitiatives {
    @QueryParam("state")
    private @Nullable InitiativeState state;

    @QueryParam("type")
    private @Nullable String type;

    @QueryParam("onTheme")
    private @Nullable String onTheme;

    @QueryParam("oneSector")
    private @Nullable String oneSector;

    @QueryParam("otherSector")
    private @Nullable String otherSector;

    /**
     * What is asked for, found in the reference data.
     *
     * @throws Problem unknown word (400) for a type, a theme or a sector that is none; required (400) for one sector without the other
     */
    Which find(ReferenceNames names, OffsetDateTime knownAt) {
        if ((oneSector == null) != (otherSector == null)) {
            throw Problem.field(ProblemType.PARAMETER_REQUIRED, oneSector == null ? "oneSector" : "otherSector", null);
        }
        return new Which(
                state,
                Optional.ofNullable(type).map(AskedInitiatives::type).orElse(null),
                Optional.ofNullable(onTheme)
                        .map(word -> names.theme(word, knownAt))
                        .map(theme -> String.valueOf(theme.id()))
                        .orElse(null),
                oneSector == null || otherSector == null
                        ? null
                        : Memberships.Pair.of(names.sector(oneSector, knownAt), names.sector(otherSector, knownAt)));
    }

    private static InitiativeType type(String word) {
        return InitiativeType.parse(word)
                .orElseThrow(() -> Problem.field(ProblemType.NOT_ONE_OF, "type", word, InitiativeType.known()));
    }

    /** What is asked for; null for any. */
    record Which(
            @Nullable InitiativeState state,
            @Nullable InitiativeType type,
            @Nullable String theme,
            Memberships.@Nullable Pair sectors) {}
}
