package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

class InitiativesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");

    @Test
    void nothing_is_kept_of_an_initiative_with_a_wrong_member() {
        String name = own("Aldrig AB");
        Map<String, Object> wrong = initiative(
                body("organisation", name, "sector", "akademi", "role", "partner", "from", "2025-01-01"),
                body("person", "ingen", "role", "partner", "from", "2025-01-01"));

        Answer answer = registrar.post("/initiatives", wrong);
        assertThat(answer.problem()).isEqualTo("unknown-reference");
        assertThat(answer.at("/invalidParameters/0/name").asText()).isEqualTo("members[1].person");
        assertThat(registrar.get("/organisations?limit=1000").text()).doesNotContain(name);
    }

    @Test
    void a_member_may_not_stay_longer_than_the_initiative_lasts() {
        Map<String, Object> told = with(
                initiative(
                        body("organisation", own("Kvar"), "role", "partner", "from", "2025-01-01", "to", "2025-06-02")),
                "to",
                "2025-06-01");

        assertThat(registrar.post("/initiatives", told).problem()).isEqualTo("outside-period");
    }

    @Test
    void one_new_name_twice_in_a_request_is_one_organisation() {
        String name = own("Ensam");
        Map<String, Object> told = initiative(
                body("organisation", name, "sector", "akademi", "role", "partner", "from", "2025-01-01"),
                body("organisation", name + " AB", "role", "INITIATIVE_OWNER", "from", "2025-02-01"));

        String id = registrar.post("/initiatives", told).at("/id").asText();
        Answer members = registrar.get("/initiatives/" + id + "/members");
        assertThat(members.at("/items/0/actor/id")).isEqualTo(members.at("/items/1/actor/id"));
    }

    @Test
    void a_member_told_twice_is_one() {
        String id = registrar.post("/initiatives", initiative()).at("/id").asText();
        Map<String, Object> member = body("organisation", own("Medlem"), "role", "partner", "from", "2025-03-01");

        assertThat(registrar.post("/initiatives/" + id + "/members", member).status())
                .isEqualTo(201);
        assertThat(registrar.post("/initiatives/" + id + "/members", member).status())
                .isEqualTo(200);
        assertThat(registrar.get("/initiatives/" + id + "/members").at("/total").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_kind_of_one_day_is_no_role() {
        Map<String, Object> told =
                initiative(body("organisation", own("Panelist"), "role", "Panel", "from", "2025-01-01"));

        assertThat(registrar.post("/initiatives", told).problem()).isEqualTo("contribution-kind");
    }

    @SafeVarargs
    private static Map<String, Object> initiative(Map<String, Object>... members) {
        return body(
                "externalId",
                own("I"),
                "name",
                "Prov",
                "type",
                "gemensamt initiativ",
                "theme",
                "skog",
                "from",
                "2025-01-01",
                "members",
                List.of(members));
    }
}
