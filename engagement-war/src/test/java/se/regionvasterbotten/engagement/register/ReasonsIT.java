package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;
import se.regionvasterbotten.engagement.register.ReasonedRequests.Request;

/** Why something is changed is kept beside who changed it, and is neither shortened nor dropped: what has no room is refused. */
class ReasonsIT extends ContainerTest {
    private static final int ROOM = 1000;

    private final Api administrator = Api.as("administrator");

    static Stream<Named<Supplier<Request>>> requests() {
        return Stream.of(
                named("an activity corrected", ReasonedRequests::activityCorrected),
                named("an activity taken back", ReasonedRequests::activityTakenBack),
                named("an initiative corrected", ReasonedRequests::initiativeCorrected),
                named("an initiative taken back", ReasonedRequests::initiativeTakenBack),
                named("a member corrected", ReasonedRequests::memberCorrected),
                named("a membership taken back", ReasonedRequests::membershipTakenBack),
                named("an outcome corrected", ReasonedRequests::outcomeCorrected),
                named("an outcome taken back", ReasonedRequests::outcomeTakenBack),
                named("a contribution corrected", ReasonedRequests::contributionCorrected),
                named("a contribution confirmed", ReasonedRequests::contributionConfirmed),
                named("a contribution taken back", ReasonedRequests::contributionTakenBack),
                named("an organisation corrected", ReasonedRequests::organisationCorrected),
                named("organisations merged", ReasonedRequests::organisationsMerged),
                named("an organisation's sector stated", ReasonedRequests::sectorStated),
                named("an organisation's sector corrected", ReasonedRequests::sectorCorrected),
                named("an organisation's sector taken back", ReasonedRequests::sectorTakenBack),
                named("a person corrected", ReasonedRequests::personCorrected),
                named("persons merged", ReasonedRequests::personsMerged),
                named("an affiliation corrected", ReasonedRequests::affiliationCorrected),
                named("an affiliation taken back", ReasonedRequests::affiliationTakenBack),
                named("a theme said to be carried", ReasonedRequests::carryingSaid),
                named("a theme said not to be carried after all", ReasonedRequests::carryingSaidOtherwise),
                named("a meeting place corrected", ReasonedRequests::meetingPlaceCorrected),
                named("an office corrected", ReasonedRequests::officeCorrected),
                named("a theme corrected", ReasonedRequests::themeCorrected),
                named("a row of sectors corrected", ReasonedRequests::rowOfSectorsCorrected));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_reason_that_is_too_long_is_refused_in_the_callers_language_and_nothing_is_written(Supplier<Request> asked) {
        Request request = asked.get();
        JsonNode before = administrator.get(request.seen()).json();
        long changes = changes();

        for (String language : new String[] {"sv", "en"}) {
            Answer refused = request.because(administrator.in(language).faulty(), "x".repeat(ROOM + 1));

            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("too-long");
            JsonNode found = refused.at("/invalidParameters");
            assertThat(found).hasSize(1);
            assertThat(found.at("/0/name").asText()).isEqualTo("reason");
            boolean swedish = language.equals("sv");
            assertThat(found.at("/0/reason").asText())
                    .isEqualTo(
                            swedish
                                    ? "Texten är 1001 tecken lång; högst 1000 får plats."
                                    : "The text is 1001 characters long; there is room for 1000.");
            assertThat(found.at("/0/remedy").asText())
                    .isEqualTo(
                            swedish
                                    ? "Korta texten till högst 1000 tecken."
                                    : "Shorten the text to 1000 characters at most.");
        }

        assertThat(administrator.get(request.seen()).json()).isEqualTo(before);
        assertThat(changes()).isEqualTo(changes);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_reason_that_just_has_room_is_kept_whole(Supplier<Request> asked) {
        Request request = asked.get();
        JsonNode before = administrator.get(request.seen()).json();

        Answer taken = request.because(administrator, "x".repeat(ROOM));

        assertThat(taken.status()).as(taken.text()).isIn(200, 201);
        assertThat(administrator.get(request.seen()).json()).isNotEqualTo(before);
    }

    private long changes() {
        return administrator.get("/changes?limit=1").at("/total").asLong();
    }
}
