package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Issue 5, point 3: suggestions of likely duplicates, which an official merges or says are two. */
class DuplicatesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    /** Letters only, for other numbers are other things. */
    private final String own = UUID.randomUUID()
            .toString()
            .substring(24)
            .chars()
            .mapToObj(letter -> String.valueOf((char) (Character.isDigit(letter) ? letter - '0' + 'g' : letter)))
            .collect(Collectors.joining());

    @Test
    void organisations_of_nearly_the_same_name_are_proposed_until_somebody_merges_them() {
        String one = organisation("Granträsks kommun " + own, null);
        String other = organisation("Granträsk kommun " + own, null);
        String third = organisation("Skogsfinans " + own, null);

        JsonNode pair = pair("ORGANISATION", one, other);
        assertThat(pair.at("/confidence").asDouble()).isBetween(0.7, 0.9);
        assertThat(pair.at("/reason").asText()).isEqualTo("SIMILAR_NAME");
        assertThat(pair("ORGANISATION", one, third)).isNull();

        String merge = registrar
                .post("/organisations/" + one + "/merges", body("merged", other, "reason", "samma"))
                .at("/id")
                .asText();
        assertThat(pair("ORGANISATION", one, other)).isNull();
        registrar.send("DELETE", "/organisations/" + one + "/merges/" + merge, null);
        assertThat(pair("ORGANISATION", one, other)).isNotNull();
    }

    @Test
    void of_the_same_name_they_are_likelier_and_with_numbers_of_their_own_they_are_two() {
        String one = organisation("Tvillingverket " + own, null);
        String other = organisation("TVILLINGVERKET " + own + " AB", null);
        String numbered = organisation("Numrerade " + own, "556036-0793");
        String another = organisation("Numrerade " + own + " AB", "556012-5790");

        assertThat(pair("ORGANISATION", one, other).at("/confidence").asDouble())
                .isEqualTo(0.95);
        assertThat(pair("ORGANISATION", numbered, another)).isNull();
    }

    @Test
    void that_two_are_not_the_same_is_remembered_and_can_be_taken_back() {
        String one = organisation("Minnesgoda " + own, null);
        String other = organisation("Minnesgode " + own, null);
        String id = pair("ORGANISATION", one, other).at("/id").asText();

        Answer said = registrar.put("/duplicates/" + id + "/status", Map.of("status", "NOT_THE_SAME"));
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(pair("ORGANISATION", one, other)).isNull();
        registrar.post("/organisations", body("name", "Minnesgoda " + own + " tre", "sector", "akademi"));
        assertThat(pair("ORGANISATION", one, other)).isNull();
        registrar.put("/duplicates/" + id + "/status", Map.of("status", "OPEN"));
        assertThat(pair("ORGANISATION", one, other)).isNotNull();
        assertThat(registrar
                        .put("/duplicates/" + other + "/status", Map.of("status", "OPEN"))
                        .problem())
                .isEqualTo("not-found");
        assertThat(registrar
                        .faulty()
                        .put("/duplicates/" + id + "/status", Map.of())
                        .problem())
                .isEqualTo("required");
    }

    @Test
    void persons_are_proposed_by_name_and_organisation_and_by_the_same_name_elsewhere() {
        String here = organisation("Arbetsgivaren " + own, null);
        String there = organisation("Nya stället " + own, null);
        String anna = person("Anna", "Lindh" + own, here);
        String nearly = person("Anna", "Lind" + own, here);
        String moved = person("Anna", "Lindh" + own, there);
        String bo = person("Bo", "Ek" + own, here);

        assertThat(pair("PERSON", anna, nearly).at("/reason").asText()).isEqualTo("SIMILAR_NAME_SAME_ORGANISATION");
        assertThat(pair("PERSON", anna, moved).at("/reason").asText()).isEqualTo("SAME_NAME");
        assertThat(pair("PERSON", anna, moved).at("/confidence").asDouble())
                .isLessThan(pair("PERSON", anna, nearly).at("/confidence").asDouble());
        assertThat(pair("PERSON", anna, bo)).isNull();
    }

    /** The pair of the two on the list, read page by page; null when it is not there. */
    private JsonNode pair(String type, String one, String other) {
        int page = 1;
        while (true) {
            Answer list = registrar.get("/duplicates?type=" + type + "&limit=1000&page=" + page);
            if (list.at("/pending").asLong() > 0) {
                // What the tests before have told is compared first, some of it each time.
                continue;
            }
            for (JsonNode pair : list.at("/items")) {
                List<String> ids = List.of(
                        pair.at("/actors/0/id").asText(),
                        pair.at("/actors/1/id").asText());
                if (ids.contains(one) && ids.contains(other)) {
                    return pair;
                }
            }
            if (list.at("/items").size() < 1000) {
                return null;
            }
            page++;
        }
    }

    private String organisation(String name, String number) {
        Answer made =
                registrar.post("/organisations", body("name", name, "sector", "akademi", "organisationNumber", number));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id").asText();
    }

    private String person(String given, String family, String organisation) {
        return registrar
                .post(
                        "/persons",
                        body(
                                "givenName",
                                given,
                                "familyName",
                                family,
                                "affiliations",
                                List.of(body("organisation", organisation, "from", "2024-01-01"))))
                .at("/id")
                .asText();
    }
}
