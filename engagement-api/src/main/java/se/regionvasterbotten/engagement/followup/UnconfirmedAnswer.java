package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How many open memberships nobody had confirmed for twelve months on the period's last day, of all in the register, on the wire.
 *
 * @param organisations those of organisations
 * @param persons those of persons; absent for callers who may not see persons' figures
 * @param link the worklist of that day, as it is known now; absent for callers who may not see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnconfirmedAnswer(
        long organisations,
        @Nullable Long persons,
        @Nullable String link) {
    /** How many there are in all that the caller hears of. */
    long all() {
        return organisations + (persons == null ? 0 : persons);
    }
}
