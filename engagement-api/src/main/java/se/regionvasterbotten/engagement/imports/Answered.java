package se.regionvasterbotten.engagement.imports;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What officials have decided of those whom lists name: for this list, and in earlier ones.
 *
 * @param here by {@link Doubt#key}
 * @param earlier whom the same spelling was decided to be, by {@link Doubt#key}
 */
record Answered(Map<String, One> here, Map<String, UUID> earlier) {
    static final Answered NOTHING = new Answered(Map.of(), Map.of());

    /** One answer; with whom it is, when it is the same as somebody. */
    record One(Choice choice, @Nullable UUID actor) {
        One {
            if ((choice == Choice.SAME) != (actor != null)) {
                throw new IllegalArgumentException("Only who is the same is the same as somebody: " + choice);
            }
        }
    }

    Answered {
        here = Map.copyOf(here);
        earlier = Map.copyOf(earlier);
    }

    /** Everybody whom something was decided to be. */
    Set<UUID> actors() {
        Set<UUID> ids = new HashSet<>(earlier.values());
        here.values().forEach(one -> Optional.ofNullable(one.actor()).ifPresent(ids::add));
        return ids;
    }

    Optional<Choice> choice(String key) {
        return Optional.ofNullable(here.get(key)).map(One::choice);
    }

    /** Who it was decided to be, here or earlier; empty when it was not, or was decided to be new or left out here. */
    Optional<UUID> same(String key) {
        One answer = here.get(key);
        return Optional.ofNullable(answer == null ? earlier.get(key) : answer.actor());
    }
}
