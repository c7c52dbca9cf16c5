package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** The registers' own files, as they come from the field. */
class FieldDataIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");

    @Test
    void activities_initiatives_and_outcomes_are_taken_as_they_stand_and_twice_changes_nothing() throws IOException {
        List<JsonNode> first = everything(0);
        List<JsonNode> again = everything(200);

        assertThat(again).isEqualTo(first);
        assertThat(registrar
                        .get("/activities/RF-DIALOG")
                        .at("/carriedFrom/name")
                        .asText())
                .isEqualTo("Vattenkraftens dag");
        assertThat(registrar.get("/activities/RF-PANEL").at("/themes").size()).isEqualTo(2);
        assertThat(registrar.get("/activities/RF-RUND").at("/office/name").asText())
                .isEqualTo("North Sweden European Office");
        assertThat(registrar.get("/outcomes/RF-BESLUT").at("/initiative/name").asText())
                .isEqualTo("Skrivelse om banan");
    }

    @Test
    void an_organisation_named_again_is_the_same_and_keeps_its_first_sector() throws IOException {
        everything(0);

        JsonNode group = registrar.get("/initiatives/RF-GRUPP/members").at("/items");
        JsonNode joint = registrar.get("/initiatives/RF-GEMENSAMT/members").at("/items");
        String id = group.at("/0/actor/id").asText();
        assertThat(joint.at("/0/actor/id").asText()).isEqualTo(id);
        assertThat(registrar.get("/organisations/" + id).at("/sector").asText()).isEqualTo("näringsliv");
        assertThat(joint.at("/0/to").asText()).isEqualTo("2025-10-01");
        assertThat(group.at("/0/to").isNull()).isTrue();
    }

    private List<JsonNode> everything(int expected) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String what : List.of("activities", "initiatives", "outcomes")) {
            for (JsonNode body : Fixture.read(what + ".json")) {
                Answer answer = registrar.post("/" + what, body);
                assertThat(answer.status())
                        .as(answer.toString())
                        .isIn(expected == 0 ? List.of(200, 201) : List.of(expected));
                answers.add(answer.json());
            }
        }
        return answers;
    }
}
