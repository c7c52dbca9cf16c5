package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

class ChangesIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final Api reader = Api.as("reader");

    @Test
    void every_write_of_every_kind_appears_in_order() {
        long before = last();
        Api administrator = Api.as("administrator");
        String theme = made(administrator.post("/themes", body("name", own("Fråga"))));
        String place = made(administrator.post("/meeting-places", body("name", own("Plats"), "reach", "REGIONAL")));
        String office = made(administrator.post("/offices", body("name", own("Kontor"))));
        String sector = made(administrator.post("/sectors", body("name", own("Sektor"))));
        String organisation = made(registrar.post("/organisations", body("name", own("Org"), "sector", "akademi")));
        String person = made(registrar.post("/persons", body("givenName", "Ändrad", "familyName", own("Ström"))));
        String affiliation = made(registrar.post(
                "/persons/" + person + "/affiliations", body("organisation", organisation, "from", "2024-01-01")));
        String activity = made(registrar.post("/activities", meeting()));
        String initiative = made(registrar.post(
                "/initiatives",
                body(
                        "externalId",
                        own("I"),
                        "name",
                        own("Initiativ"),
                        "type",
                        "arbetsgrupp",
                        "theme",
                        "skog",
                        "from",
                        "2025-01-01")));
        String member = made(registrar.post(
                "/initiatives/" + initiative + "/members",
                body("organisation", organisation, "role", "PARTNER", "from", "2025-01-01")));
        String outcome = made(registrar.post(
                "/outcomes",
                body(
                        "externalId",
                        own("U"),
                        "initiative",
                        initiative,
                        "date",
                        "2025-06-01",
                        "name",
                        own("Beslut"),
                        "document",
                        "D 1")));
        Map<String, Object> told = body(
                "actor",
                organisation,
                "kind",
                "PANELLIST",
                "date",
                "2025-03-01",
                "activity",
                activity,
                "source",
                "Programmet",
                "confirmed",
                false);
        String contribution = made(registrar.post("/contributions", told));
        String address = "/contributions/" + contribution;
        registrar.change(address, with(told, "kind", "LISTENER"));
        registrar.put(address + "/status", body("status", "CONFIRMED", "reason", "På listan."));
        registrar.put(address + "/status", body("status", "RETRACTED", "reason", "Fel."));

        assertThat(after(before))
                .containsSubsequence(
                        "REGISTERED THEME " + theme,
                        "REGISTERED MEETING_PLACE " + place,
                        "REGISTERED OFFICE " + office,
                        "REGISTERED SECTOR " + sector,
                        "REGISTERED ORGANISATION " + organisation,
                        "REGISTERED PERSON " + person,
                        "REGISTERED AFFILIATION " + affiliation + " in " + person,
                        "REGISTERED ACTIVITY " + activity,
                        "REGISTERED INITIATIVE " + initiative,
                        "REGISTERED MEMBERSHIP " + member + " in " + initiative,
                        "REGISTERED OUTCOME " + outcome,
                        "REGISTERED CONTRIBUTION " + contribution,
                        "CHANGED CONTRIBUTION " + contribution,
                        "CHANGED CONTRIBUTION " + contribution,
                        "RETRACTED CONTRIBUTION " + contribution)
                .anyMatch(change ->
                        change.startsWith("REGISTERED ORGANISATION_SECTOR ") && change.endsWith(" in " + organisation));
    }

    @Test
    void a_list_appears_with_all_that_it_brings_and_takes_back() {
        String activity = made(registrar.post("/activities", meeting()));
        byte[] list =
                "Förnamn;Efternamn;E-post;Närvarande\nEn;Ström;%1$s@strom.example;Ja\nTvå;Ström;%1$s2@strom.example;Ja\n"
                        .formatted(activity)
                        .getBytes(StandardCharsets.UTF_8);
        long before = last();
        String id = made(registrar.upload(activity, "lista.csv", list));
        registrar.put("/imports/" + id + "/status", body("status", "COMMITTED"));
        assertThat(after(before))
                .contains("REGISTERED IMPORT " + id, "CHANGED IMPORT " + id)
                .filteredOn(change -> change.startsWith("REGISTERED CONTRIBUTION "))
                .hasSize(2);
        long committed = last();
        registrar.put("/imports/" + id + "/status", body("status", "UNDONE"));
        assertThat(after(committed))
                .contains("RETRACTED IMPORT " + id)
                .filteredOn(change -> change.startsWith("RETRACTED CONTRIBUTION "))
                .hasSize(2);
    }

    @Test
    void what_changes_nothing_and_what_is_refused_does_not_appear() {
        Map<String, Object> told = meeting();
        registrar.post("/activities", told);
        long before = last();
        assertThat(registrar.post("/activities", told).status()).isEqualTo(200);
        assertThat(registrar.post("/activities", with(told, "name", "Annat")).status())
                .isEqualTo(409);
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void a_reader_who_polls_while_many_write_misses_none_and_sees_none_twice() {
        long before = last();
        List<CompletableFuture<List<String>>> writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.supplyAsync(() -> IntStream.range(0, 12)
                        .mapToObj(i -> made(registrar.post("/activities", meeting())))
                        .toList()))
                .toList();
        CompletableFuture<Void> written = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
        List<JsonNode> read = new ArrayList<>();
        long since = before;
        for (boolean more = true; more; ) {
            more = !written.isDone();
            Answer page = reader.get("/changes?limit=5&since=" + since);
            for (JsonNode change : page.at("/items")) {
                read.add(change);
                since = change.path("sequence").asLong();
                more = true;
            }
        }

        assertThat(read.stream().map(change -> change.path("sequence").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, since).boxed().toList());
        Set<String> made = new TreeSet<>();
        writers.forEach(writer -> made.addAll(writer.join()));
        assertThat(read.stream()
                        .filter(change -> change.path("kind").asText().equals("ACTIVITY"))
                        .map(change -> change.path("id").asText()))
                .hasSize(made.size())
                .containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void pages_divide_what_an_instant_or_a_number_leaves() {
        long before = last();
        List<String> all = Stream.generate(() -> made(registrar.post("/activities", meeting())))
                .limit(5)
                .toList();
        Answer first = reader.get("/changes?limit=2&page=1&since=" + before);
        Answer second = reader.get("/changes?limit=2&page=2&since=" + before);
        Answer third = reader.get("/changes?limit=2&page=3&since=" + before);
        assertThat(Stream.of(first, second, third).flatMap(page -> page.at("/items").findValuesAsText("id").stream()))
                .containsExactlyElementsOf(all);
        assertThat(first.at("/total").asInt()).isEqualTo(5);
        String instant = second.at("/items/0/recordedAt").asText();
        assertThat(reader.get("/changes?since=" + instant).at("/items").findValuesAsText("id"))
                .containsExactlyElementsOf(all.subList(3, 5));
        assertThat(reader.get("/changes?since=999999999999").at("/items")).isEmpty();
    }

    @Test
    void a_change_says_who_nobody_is_and_an_unreadable_place_is_refused() {
        registrar.post(
                "/persons", body("givenName", "Hemlig", "familyName", "Ström", "email", own("h") + "@x.example"));
        assertThat(reader.get("/changes?limit=1000&since=" + (last() - 1)).text())
                .doesNotContain("Hemlig", "Ström", "@");
        for (String unreadable : List.of("igår", "-1", "1.5", "")) {
            assertThat(reader.get("/changes?since=" + unreadable.replace("å", "%C3%A5"))
                            .problem())
                    .isEqualTo("not-a-cursor");
        }
    }

    private long last() {
        return reader.get("/changes?limit=1").at("/total").asLong();
    }

    private List<String> after(long sequence) {
        List<String> told = new ArrayList<>();
        reader.get("/changes?limit=1000&since=" + sequence)
                .at("/items")
                .forEach(change -> told.add(change.path("change").asText() + " "
                        + change.path("kind").asText() + " " + change.path("id").asText()
                        + (change.path("within").isNull()
                                ? ""
                                : " in " + change.path("within").asText())));
        return told;
    }

    private static Map<String, Object> meeting() {
        return body(
                "externalId",
                own("E"),
                "name",
                own("Ändringsdagen"),
                "type",
                "seminarium",
                "date",
                "2025-03-01",
                "meetingPlace",
                "Mötesplats Lycksele",
                "theme",
                "skog");
    }

    private static String made(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.at("/id").asText();
    }
}
