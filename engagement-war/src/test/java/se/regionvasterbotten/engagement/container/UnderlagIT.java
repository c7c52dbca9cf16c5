package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.regionvasterbotten.engagement.documents.Verified;

/** The underlag of the sample's 2025, whole, as the running product gives it: what the seed tells is in it, and each of its files holds. */
class UnderlagIT {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    static Path directory;

    private static RunningJar jar;
    private static String token = "";
    private static String path = "";
    private static JsonNode content;

    @BeforeAll
    static void the_year_is_closed_and_the_report_frozen() throws Exception {
        jar = RunningJar.start(directory, DeployedWar.freePort(), Map.of(), "-Dengagement.sample-data=true")
                .ready();
        token = json("POST", "/dev/tokens", "{\"role\":\"analyst\"}")
                .at("/token")
                .asText();
        json("POST", "/closed-years", "{\"year\":2025}");
        path = "/reports/"
                + json("POST", "/reports", "{\"from\":\"2025-01-01\",\"to\":\"2026-01-01\"}")
                        .at("/id")
                        .asText();
        content = json("PUT", path + "/status", "{\"status\":\"FROZEN\"}").at("/content");
    }

    @AfterAll
    static void stop() throws Exception {
        jar.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void its_pdf_conforms(PDFAFlavour flavour) throws Exception {
        assertThat(Verified.faults(send("GET", path + "?format=PDF", null), flavour))
                .isEmpty();
    }

    @Test
    void its_page_breaks_no_rule_of_accessibility() throws Exception {
        String page = new String(send("GET", path + "?format=HTML", null), StandardCharsets.UTF_8);

        assertThat(Axe.violations(page, directory)).isEmpty();
        assertThat(Axe.violations(page.replace("<html lang=\"sv\">", "<html>"), directory))
                .as("what is wrong is found")
                .anySatisfy(one -> assertThat(one).startsWith("html-has-lang"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awareness | Invigningen av Västerbotten på Grand Hôtel 2025",
                "interest | akademi | satt den 17 september 2025 i panelen vid ”Mötesplats Lycksele 2025” | varit åhörare",
                "participation | Älvkraft Norr AB | anslöt sig den 1 april 2025 till ”Arbetsgrupp för hållbar energi”",
                "collaboration | Granträsks kommun | partner i ”Kompetens i inlandet” | varit åhörare",
                "influence | Företagarna Ådalsbygden | ”Påverkansinsats för Norrbottniabanan”",
            })
    void the_first_example_of_each_step_is_the_seeds(String told) {
        String[] parts = told.split(" \\| ");
        for (JsonNode section : content.at("/sections")) {
            if (section.at("/section").asText().equals(parts[0].strip())) {
                String example = section.at("/examples/0/text").asText();
                for (int i = 1; i < parts.length; i++) {
                    assertThat(example).contains(parts[i].strip());
                }
                return;
            }
        }
        throw new AssertionError("no section " + parts[0]);
    }

    @Test
    void places_offices_activities_initiatives_carried_themes_reach_and_the_trail_are_in_it() throws Exception {
        assertThat(new String(send("GET", path + "?format=HTML", null), StandardCharsets.UTF_8))
                .contains(
                        "Västerbotten på Grand Hôtel",
                        "Mötesplats Lycksele",
                        "Västerbotten i Almedalen",
                        "Digitala Västerbotten",
                        "North Sweden European Office",
                        "North Sweden Stockholm Office",
                        "Specialbilaga i Dagens Industri",
                        "CRISPR-Cas9",
                        "Skogens Dag",
                        "Energidagen 2025",
                        "Norrbottniabanegruppen",
                        "Spår: Regeringen ger uppdrag om fortsatt planering",
                        "Frågans väg: infrastruktur",
                        "Räckvidd efter mötesplats",
                        "Initiativ som pågick under 2025",
                        "Personer på trappan",
                        "Alla som deltog");
    }

    @Test
    void persons_stand_in_it_as_the_protected_table_does_and_nowhere_else() throws Exception {
        JsonNode table = json("GET", "/follow-up/persons?from=2025-01-01&to=2026-01-01&lang=sv", null);

        assertThat(content.at("/persons/table")).isEqualTo(table);
        assertThat(content.at("/facts/followUp").has("persons")).isFalse();
    }

    private static JsonNode json(String method, String address, String body) throws Exception {
        return new JsonMapper().readTree(send(method, address, body));
    }

    private static byte[] send(String method, String address, String body) throws IOException, InterruptedException {
        URI to = jar.base().resolve("v1" + address);
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isBetween(200, 299);
        return answer.body();
    }
}
