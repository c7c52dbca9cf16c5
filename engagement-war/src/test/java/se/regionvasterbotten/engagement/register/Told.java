package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Tells the register of actors, activities and contributions with names that no other test has; gives their ids. */
final class Told {
    private final Api registrar = Api.as("registrar");

    String organisation(String name, String sector) {
        return registrar
                .post("/organisations", body("name", name, "sector", sector))
                .at("/id")
                .asText();
    }

    String person(String email) {
        return registrar
                .post("/persons", body("givenName", "Anna", "familyName", own("Ström"), "email", email))
                .at("/id")
                .asText();
    }

    String activity(String date) {
        return registrar
                .post(
                        "/activities",
                        body(
                                "externalId",
                                own("A"),
                                "name",
                                own("Dagen"),
                                "type",
                                "seminarium",
                                "date",
                                date,
                                "meetingPlace",
                                "Mötesplats Lycksele",
                                "theme",
                                "energi"))
                .at("/id")
                .asText();
    }

    String contribution(String actor, String mandate, String kind, String activity) {
        Answer made = registrar.post("/contributions", contributionBody(actor, mandate, kind, activity));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id").asText();
    }

    Map<String, Object> contributionBody(String actor, String mandate, String kind, String activity) {
        String date = registrar
                .get("/activities/" + URLEncoder.encode(activity, StandardCharsets.UTF_8))
                .at("/date")
                .asText();
        return body(
                "actor",
                actor,
                "onBehalfOf",
                mandate,
                "kind",
                kind,
                "date",
                date,
                "activity",
                activity,
                "source",
                "protokoll",
                "confirmed",
                true,
                "document",
                "https://diariet.example/1");
    }
}
