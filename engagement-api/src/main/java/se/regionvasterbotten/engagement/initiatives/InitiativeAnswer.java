package se.regionvasterbotten.engagement.initiatives;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative, and what its members make of it on a day if one is asked for.
 *
 * @param initiative the initiative as it is known now
 * @param asOf the day; absent when none was asked for
 * @param crossSector whether members of at least two sectors are in it that day; absent likewise
 * @param sectors which; absent likewise
 */
public record InitiativeAnswer(
        @JsonUnwrapped RegisteredInitiative initiative,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean crossSector,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> sectors) {
    static InitiativeAnswer of(RegisteredInitiative initiative) {
        return new InitiativeAnswer(initiative, null, null, null);
    }

    static InitiativeAnswer of(RegisteredInitiative initiative, LocalDate asOf, List<String> sectors) {
        return new InitiativeAnswer(initiative, asOf, sectors.size() > 1, sectors);
    }
}
