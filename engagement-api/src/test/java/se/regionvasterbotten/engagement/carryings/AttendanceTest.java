package se.regionvasterbotten.engagement.carryings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Merge;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.Kind;

/** Who was at two activities, which makes them carriers. */
class AttendanceTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID ORGANISATION = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID OWN = new UUID(1, 3);
    private static final UUID PERSON = new UUID(2, 1);
    private static final UUID ANOTHER = new UUID(2, 2);

    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    @Test
    void who_was_at_both_is_a_carrier_the_organisation_too_that_two_persons_came_for() {
        given(PERSON, ORGANISATION, FIRST, true);
        given(ANOTHER, ORGANISATION, SECOND, true);
        given(ANOTHER, null, FIRST, true);

        assertThat(both().organisations()).containsExactly(ORGANISATION);
        assertThat(both().persons()).containsExactly(ANOTHER);
        assertThat(both().actors()).isEqualTo(2);
    }

    @Test
    void who_was_not_confirmed_was_not_there_and_the_own_staff_are_nobody() {
        given(PERSON, ORGANISATION, FIRST, true);
        given(PERSON, ORGANISATION, SECOND, false);
        given(ANOTHER, OWN, FIRST, true);
        given(ANOTHER, OWN, SECOND, true);

        assertThat(both().actors()).isZero();
    }

    @Test
    void merged_actors_are_one() {
        given(ORGANISATION, null, FIRST, true);
        given(OTHER, null, SECOND, true);
        assertThat(both().actors()).isZero();

        merges.add(new Merge(OTHER.toString(), ORGANISATION.toString()));
        assertThat(both().organisations()).containsExactly(ORGANISATION);
    }

    @Test
    void at_an_activity_that_nobody_came_to_there_is_nobody() {
        assertThat(attendance().at(FIRST).organisations()).isEmpty();
    }

    private void given(UUID giver, @Nullable UUID mandate, UUID activity, boolean confirmed) {
        contributions.add(new Contribution(
                "c" + contributions.size(),
                giver.toString(),
                mandate == null ? null : mandate.toString(),
                Kind.LISTENER,
                LocalDate.parse("2025-01-01").plusDays(activity.getLeastSignificantBits()),
                Set.of("energi"),
                activity.toString(),
                "platsen",
                false,
                confirmed));
    }

    private Attendance attendance() {
        return Attendance.of(new Facts(
                List.of(organisation(ORGANISATION, false), organisation(OTHER, false), organisation(OWN, true)),
                List.of(),
                contributions,
                List.of(),
                merges));
    }

    private Attendance.Present both() {
        return attendance().at(FIRST, SECOND);
    }

    private static Organisation organisation(UUID id, boolean ownStaff) {
        return new Organisation(id.toString(), ownStaff, Sectors.NONE);
    }
}
