package se.regionvasterbotten.engagement.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.initiatives.InitiativeType;
import se.regionvasterbotten.engagement.initiatives.KnownInitiative;
import se.regionvasterbotten.engagement.reference.Named;

/** Which initiatives began, go on and ended in a year. */
class InitiativesAnswerTest {
    private static final Period YEAR = Period.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01"));
    private static final Named ENERGY = new Named(new UUID(0, 1), "energi");
    private static final Named FOREST = new Named(new UUID(0, 2), "skog");

    @ParameterizedTest(name = "from {0} to {1}: begun {2}, going on {3}, ended {4}")
    @CsvSource({
        "2024-12-31,           , 0, 1, 0",
        "2025-01-01,           , 1, 1, 0",
        "2025-12-31,           , 1, 1, 0",
        "2024-06-01, 2025-01-02, 0, 0, 1",
        "2024-06-01, 2026-01-01, 0, 0, 1",
        "2024-06-01, 2026-01-02, 0, 1, 0",
        "2025-03-01, 2025-03-02, 1, 0, 1",
    })
    void the_days_decide(String from, @Nullable String to, int begun, int goingOn, int ended) {
        KnownInitiative one = initiative(InitiativeType.PROJECT, from, to, ENERGY);

        assertThat(InitiativesAnswer.of(List.of(one), YEAR, List.of(), Links.none())
                        .counts())
                .isEqualTo(new InitiativesAnswer.Counts(begun, goingOn, ended, null));
    }

    @Test
    void one_with_two_themes_is_under_both_and_once_in_the_whole() {
        InitiativesAnswer answer = InitiativesAnswer.of(
                List.of(
                        initiative(InitiativeType.PROJECT, "2025-03-01", null, ENERGY, FOREST),
                        initiative(InitiativeType.NETWORK, "2024-03-01", null, FOREST)),
                YEAR,
                List.of(ENERGY, FOREST),
                Links.none());

        assertThat(answer.counts()).isEqualTo(new InitiativesAnswer.Counts(1, 2, 0, null));
        assertThat(answer.themes()).extracting(row -> row.counts().goingOn()).containsExactly(1, 2);
        assertThat(answer.types())
                .extracting(InitiativesAnswer.ByType::type)
                .containsExactly(InitiativeType.NETWORK.word(), InitiativeType.PROJECT.word());
    }

    private static KnownInitiative initiative(InitiativeType type, String from, @Nullable String to, Named... themes) {
        Set<UUID> about = Set.of(themes).stream().map(Named::id).collect(Collectors.toSet());
        return new KnownInitiative(
                UUID.randomUUID(), "Ett", type, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), about);
    }
}
