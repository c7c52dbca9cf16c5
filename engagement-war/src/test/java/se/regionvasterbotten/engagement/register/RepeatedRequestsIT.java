package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.container.StepsCheck;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Requests that are sent again under their Idempotency-Key. */
class RepeatedRequestsIT extends ContainerTest {
    private static final String KEY = "Idempotency-Key";

    private final Api registrar = Api.as("registrar");

    @Test
    void the_same_request_is_done_once_and_answered_with_the_same_bytes() {
        Api keyed = registrar.with(KEY, UUID.randomUUID().toString());
        Map<String, Object> person = body("givenName", own("Ebba"), "familyName", "Nyckel", "affiliations", List.of());

        Answer first = keyed.post("/persons", person);
        Answer second = keyed.in("en").post("/persons", person);

        assertThat(first.status()).isEqualTo(201);
        same(first, second);
        assertThat(registrar
                        .post("/persons/searches", body("name", person.get("givenName")))
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void blanks_and_the_order_of_fields_make_no_other_request() {
        String name = own("Ordning");
        Api keyed = registrar.with(KEY, "\"" + UUID.randomUUID() + "\"");
        Answer first = keyed.post("/organisations", "{\"name\":\"" + name + "\",\"sector\":\"akademi\"}");
        Answer second = keyed.post("/organisations", "{ \"sector\": \"akademi\",\n \"name\": \"" + name + "\"}");
        same(first, second);
    }

    @Test
    void another_request_under_the_key_is_refused_and_does_nothing() {
        Api keyed = registrar.with(KEY, UUID.randomUUID().toString());
        String other = own("Annan");
        keyed.post("/organisations", body("name", own("Ena"), "sector", "akademi"));

        Answer refused = keyed.post("/organisations", body("name", other, "sector", "akademi"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("idempotency-key-reused");
        assertThat(keyed.post("/themes", body("name", other)).status()).isEqualTo(403);
        assertThat(Api.as("administrator")
                        .with(KEY, refused.at("/invalidParameters/0/value").asText())
                        .post("/themes", body("name", other))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_was_refused_leaves_its_key_free() {
        Api keyed = registrar.with(KEY, UUID.randomUUID().toString());
        String name = own("Rättad");
        assertThat(keyed.post("/organisations", body("name", name, "sector", "handel"))
                        .status())
                .isEqualTo(422);
        assertThat(keyed.post("/organisations", body("name", name, "sector", "akademi"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void keys_are_the_callers_own() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> person = body("givenName", own("Två"), "familyName", "Nyckel", "affiliations", List.of());
        Answer mine = registrar.with(KEY, key).post("/persons", person);
        Answer theirs = Api.of("nyckelsystem", "registrar").with(KEY, key).post("/persons", person);
        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.at("/id")).isNotEqualTo(mine.at("/id"));
    }

    @Test
    void of_many_at_the_same_time_one_is_done_and_all_are_answered_alike() {
        Api keyed = registrar.with(KEY, UUID.randomUUID().toString());
        Map<String, Object> person = body("givenName", own("Samma"), "familyName", "Stund", "affiliations", List.of());

        List<Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> keyed.post("/persons", person))
                .toList();

        assertThat(answers).allSatisfy(answer -> same(answers.get(0), answer));
        assertThat(registrar
                        .post("/persons/searches", body("name", person.get("givenName")))
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_list_sent_again_as_a_form_is_the_same_import_whatever_divides_its_parts() {
        String activity = own("S");
        registrar.post(
                "/activities",
                body(
                        "externalId",
                        activity,
                        "name",
                        "Nyckeldagen",
                        "type",
                        "seminarium",
                        "date",
                        "2025-03-01",
                        "meetingPlace",
                        "Mötesplats Lycksele",
                        "theme",
                        "skog"));
        byte[] list = "Förnamn;Efternamn;E-post;Närvarande\nEbba;Form;ebba.form@nyckel.example;Ja\n"
                .getBytes(StandardCharsets.UTF_8);
        Api keyed = registrar.with(KEY, UUID.randomUUID().toString());

        Answer first = keyed.upload(activity, "lista.csv", list);
        assertThat(first.status()).isEqualTo(201);
        same(first, keyed.upload(activity, "lista.csv", list));
        assertThat(keyed.upload(activity, "annan.csv", list).problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_check_that_is_asked_for_twice_under_a_key_is_one_check_and_comes_to_its_end() throws InterruptedException {
        Api keyed = Api.as("administrator").with(KEY, UUID.randomUUID().toString());
        Answer first = keyed.send("POST", "/checks", null);

        assertThat(first.status()).isEqualTo(201);
        same(first, keyed.send("POST", "/checks", null));
        assertThat(StepsCheck.made(first).at("/status").asText()).isEqualTo("DONE");
        assertThat(Api.as("administrator").send("POST", "/checks", null).at("/id"))
                .isNotEqualTo(first.at("/id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "två nycklar", "\u00e5"})
    void what_is_no_key_is_refused(String key) {
        Answer refused = registrar.faulty().with(KEY, key).post("/organisations", "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("invalid-header");
    }

    private static void same(Answer first, Answer second) {
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.text()).isEqualTo(first.text());
        for (String header : List.of("Location", "Content-Type", "Content-Language")) {
            assertThat(second.header(header)).isEqualTo(first.header(header));
        }
    }
}
