package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** A theme that no other test has, and what is said of it. */
final class CarriedTheme {
    static final String NATIONAL = "Västerbotten på Grand Hôtel";
    static final String REGIONAL = "Mötesplats Lycksele";
    static final String DIGITAL = "Digitala Västerbotten";

    final String name = own("fråga");
    final String id;
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();

    CarriedTheme() {
        Answer made = Api.as("administrator").post("/themes", body("externalId", own("T"), "name", name));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        id = made.at("/id").asText();
    }

    String activity(String date, String place, Object... more) {
        Map<String, Object> activity =
                body("externalId", own("A"), "name", own("Dagen"), "type", "dialog", "date", date, "theme", name);
        Answer made = registrar.post("/activities", with(with(activity, "meetingPlace", place), more));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id").asText();
    }

    /** Someone took part in both. */
    void shared(String actor, String mandate, String... activities) {
        for (String activity : activities) {
            told.contribution(actor, mandate, "deltagare i samtal", activity);
        }
    }

    Answer say(String from, String to, String status) {
        return registrar.post("/carryings", body("theme", name, "from", from, "to", to, "status", status));
    }

    /** The proposals about it. */
    List<JsonNode> proposed() {
        JsonNode items =
                registrar.get("/worklists/carryings?limit=1000&theme=" + id).at("/items");
        return new ArrayList<>(StreamSupport.stream(items.spliterator(), false).toList());
    }
}
