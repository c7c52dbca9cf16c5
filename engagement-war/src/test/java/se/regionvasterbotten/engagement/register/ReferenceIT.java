package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Api;

class ReferenceIT extends ContainerTest {
    private final Api administrator = Api.as("administrator");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/meeting-places|Västerbotten på Grand Hôtel, Mötesplats Lycksele, Västerbotten i Almedalen, Digitala Västerbotten",
                "/offices|North Sweden European Office, North Sweden Stockholm Office",
                "/themes|grön omställning, energi, skog, infrastruktur, kompetensförsörjning, forskning och innovation, digitalisering, platsvarumärke",
                "/sectors|näringsliv, akademi, offentlig sektor, civilsamhälle, innovationssystem, politik, diplomati"
            })
    void the_seeds_rows_are_delivered_and_come_first(String path, String names) {
        List<String> expected = List.of(names.split(", "));

        assertThat(Api.anonymous()
                        .get(path + "?limit=" + expected.size())
                        .json()
                        .get("items")
                        .findValuesAsText("name"))
                .startsWith(expected.get(0))
                .containsAll(expected);
    }

    @Test
    void politics_and_diplomacy_are_parts_of_the_public_sector() {
        assertThat(Api.anonymous()
                        .get("/sectors/00000000-0000-7000-8000-000000000407")
                        .at("/parent/name")
                        .asText())
                .isEqualTo("offentlig sektor");
    }

    @Test
    void a_theme_that_is_added_can_be_referred_to_by_name() {
        String name = own("Rymdfrågor");

        assertThat(administrator.post("/themes", body("name", name)).status()).isEqualTo(201);
        assertThat(administrator
                        .post("/themes", body("name", "  " + name.toUpperCase(java.util.Locale.ROOT)))
                        .status())
                .isEqualTo(200);
        Map<String, Object> activity = body(
                "externalId",
                own("A"),
                "name",
                "Prov",
                "type",
                "möte",
                "date",
                "2025-01-01",
                "office",
                "North Sweden Stockholm Office",
                "theme",
                name);
        assertThat(administrator
                        .post("/activities", activity)
                        .at("/themes/0/name")
                        .asText())
                .isEqualTo(name);
    }

    @Test
    void a_delivered_name_cannot_be_added_again() {
        assertThat(administrator.post("/themes", body("name", "SKOG")).problem())
                .isEqualTo("already-registered");
    }
}
