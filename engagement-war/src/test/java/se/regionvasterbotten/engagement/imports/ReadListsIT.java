package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What a file says beside its rows, and what of it is not repeated. */
class ReadListsIT extends ContainerTest {
    private static final String NUMBER = "800101-1231";

    private final Api registrar = Api.as("registrar");

    @Test
    void a_file_named_after_a_personal_identity_number_is_kept_without_it() {
        Venue venue = new Venue();
        byte[] file = venue.list("Åsa;Öhrn#;asa#@x.example;Granen #;näringsliv;;Ja;Ja");
        Answer preview = registrar.upload(venue.activity(), "Anmälan " + NUMBER + ".csv", file);
        venue.put(preview, "COMMITTED");

        assertThat(preview.at("/fileName").asText()).isEqualTo("Anmälan [personnummer].csv");
        assertThat(venue.contributions().get(0).at("/source").asText())
                .isEqualTo("Deltagarlista Anmälan [personnummer].csv, rad 2");
    }

    @Test
    void an_activity_that_is_not_known_is_not_repeated_when_it_is_a_personal_identity_number() {
        Answer refused = registrar.faulty().upload(NUMBER, "lista.csv", new Venue().list("Åsa;Öhrn#;;;;;Ja;Ja"));

        assertThat(refused.problem()).isEqualTo("unknown-reference");
        assertThat(refused.json().toString()).doesNotContain(NUMBER);
    }

    @Test
    void a_list_without_rows_is_told_so() {
        Answer refused = registrar.faulty().upload(new Venue().activity(), "lista.csv", new Venue().list());

        assertThat(refused.problem()).isEqualTo("unreadable-file");
        assertThat(refused.at("/invalidParameters/0/reason").asText()).contains("inga rader under rubriken");
    }

    @Test
    void what_is_not_in_base_64_is_told_in_which_notation_it_has_to_be() {
        Answer refused =
                registrar.faulty().post("/imports", Map.of("content", "åäö", "activity", new Venue().activity()));

        assertThat(refused.problem()).isEqualTo("not-written-as");
        assertThat(refused.at("/invalidParameters/0/reason").asText())
                .isEqualTo("Värdet går inte att läsa som Base64.");
    }

    @Test
    void a_workbook_of_times_counts_and_its_other_sheet_is_told_as_long_as_the_list_is_there() throws IOException {
        Venue venue = new Venue();
        Answer preview = registrar.upload(venue.activity(), "lista.xlsx", workbook(venue.own()));

        assertThat(preview.status()).as(preview.toString()).isEqualTo(201);
        assertThat(Venue.counts(preview)).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(sheets(preview)).containsExactly("Dag 2");
        Answer understood = registrar.put(
                "/imports/" + preview.at("/id").asText() + "/mapping",
                Map.of("roles", List.of(Map.of("word", "Talare", "kind", "PANELLIST"))));
        assertThat(sheets(understood)).containsExactly("Dag 2");
        assertThat(sheets(venue.put(preview, "COMMITTED"))).containsExactly("Dag 2");
    }

    private static List<String> sheets(Answer list) {
        return StreamSupport.stream(list.at("/findings").spliterator(), false)
                .filter(found -> found.at("/type").asText().equals("list-not-read"))
                .map(found -> found.at("/value").asText())
                .toList();
    }

    private static byte[] workbook(String own) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (String day : List.of("Dag 1", "Dag 2")) {
                Worksheet sheet = workbook.newWorksheet(day);
                List<String> header = List.of("Namn", "E-post", "Incheckad");
                for (int column = 0; column < header.size(); column++) {
                    sheet.value(0, column, header.get(column));
                }
                sheet.value(1, 0, "Åsa Öhrn");
                sheet.value(1, 1, "asa" + own + "@x.example");
                sheet.value(1, 2, LocalDateTime.of(2025, 3, 27, 8, 30));
                sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
            }
        }
        return bytes.toByteArray();
    }
}
