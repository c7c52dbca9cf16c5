package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

class ActivitiesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private Map<String, Object> told;

    @BeforeEach
    void an_activity() {
        told = body(
                "externalId",
                own("A"),
                "name",
                "Prov",
                "type",
                "dialog",
                "date",
                "2025-03-01",
                "meetingPlace",
                "Mötesplats Lycksele",
                "theme",
                "skog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1500-02-28", "1582-10-10", "1753-01-01", "2024-02-29", "9999-12-31"})
    void every_day_of_the_calendar_is_kept_as_it_was_told(String date) {
        String id = registrar
                .post("/activities", with(told, "date", date))
                .at("/id")
                .asText();

        assertThat(registrar.get("/activities/" + id).at("/date").asText()).isEqualTo(date);
    }

    @Test
    void a_theme_is_carried_to_a_later_activity_at_another_place() {
        String id = registrar.post("/activities", told).at("/id").asText();
        Map<String, Object> later = with(
                told,
                "externalId",
                own("B"),
                "date",
                "2025-04-01",
                "meetingPlace",
                "Digitala Västerbotten",
                "carriedFrom",
                id);

        assertThat(registrar
                        .post("/activities", with(later, "date", "2025-03-01"))
                        .status())
                .isEqualTo(422);
        assertThat(registrar
                        .post("/activities", with(later, "meetingPlace", "Mötesplats Lycksele"))
                        .status())
                .isEqualTo(422);
        assertThat(registrar.post("/activities", later).at("/carriedFrom/id").asText())
                .isEqualTo(id);
    }

    @Test
    void an_activity_is_at_a_meeting_place_or_an_office_and_about_a_theme() {
        Answer answer = registrar.post("/activities", with(told, "meetingPlace", null, "theme", null));

        assertThat(answer.problem()).isEqualTo("one-of-required");
        assertThat(answer.json().findValuesAsText("name")).containsExactly("meetingPlace", "theme");
    }

    @Test
    void a_list_is_paged_by_day() {
        registrar.post("/activities", told);
        registrar.post("/activities", with(told, "externalId", own("B"), "date", "2025-03-02"));

        Answer page = registrar.get("/activities?limit=1&page=2");
        assertThat(page.at("/items").size()).isEqualTo(1);
        assertThat(page.at("/total").asInt()).isGreaterThan(1);
        assertThat(registrar.get("/activities?limit=1000").json().findValuesAsText("date"))
                .isSorted();
    }
}
