package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.regionvasterbotten.engagement.ladder.Kind;

/** Exports of other systems are understood as they are, and the rest as it is told. */
class RecognisingHeadersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Förnamn;Efternamn;E-postadress;Företag/organisation;Biljettyp;Incheckad        | Åsa;Öhrn;a@b.example;Granen;Ordinarie;2025-03-27 08:41 | true",
                "Namn;Epost;Arbetsgivare;Bransch;Status                                         | Åsa Öhrn;a@b.example;Granen;Bygg;Deltog                | true",
                "Namn;Mail;Företag;Svar                                                         | Öhrn, Åsa;a@b.example;Granen;Ja                        | false",
                "First name;Last name;Email address;Company;Ticket type;Attendee status         | Åsa;Öhrn;a@b.example;Granen;Early bird;Checked in      | true",
                "Name;E-mail;Company name;Registration date;Attended                            | Åsa Öhrn;a@b.example;Granen;2025-03-01;Yes             | true",
                "Attendee name;Attendee email;Employer;Order status;Check-in time               | Åsa Öhrn;a@b.example;Granen;Confirmed;08:41            | true",
                "Deltagare;E-post;Organisation;Org.nr;Anmälningsstatus                          | Åsa Öhrn;a@b.example;Granen;556036-0793;Anmäld         | false",
                "Namn;E-post;Företag;Org.no;Participation status;Ankommit                       | Åsa Öhrn;a@b.example;Granen;556036-0793;Deltar;9/17/2025 8:30 AM | true",
                "Förnamn;Efternamn;E-post;Organisation;Registreringsdatum;Ankomst               | Åsa;Öhrn;a@b.example;Granen;12 mars 2025;               | false",
                "Name;Email;Company;Org no;Registered at;Check in time                          | Åsa Öhrn;a@b.example;Granen;;2025-09-01T10:00:00Z;08:41 | true",
                "User name (original name);User email;Workplace;Approval status;First join      | Åsa Öhrn;a@b.example;Granen;approved;3/12/25, 9:15:02 AM | true",
                "Fel i raden;Förnamn;Efternamn;E-post;Organisation;Deltog                       | rad 7: fel;Åsa;Öhrn;a@b.example;Granen;Ja              | true"
            })
    void usual_exports_are_recognised_as_they_are(String header, String row, boolean attended) {
        ParticipantList list = Files.read(Files.utf8(header + "\n" + row));

        assertThat(list.participants()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Åsa Öhrn");
            assertThat(one.email()).isEqualTo("a@b.example");
            assertThat(one.organisation()).isEqualTo("Granen");
            assertThat(one.attended()).isEqualTo(attended);
        });
        assertThat(list.findings()).extracting(Finding::type).doesNotContain(FindingType.COLUMN_NOT_READ);
    }

    @ParameterizedTest
    @CsvSource({
        "Deltog, true",
        "Närvarande, true",
        "No-show, false",
        "Uteblev, false",
        "Bekräftad, false",
        "Väntelista, false",
        "Deltar, false",
        "Ankommit, true"
    })
    void a_status_says_who_came_and_who_was_only_expected(String status, boolean attended) {
        assertThat(status(status).participants())
                .extracting(Participant::attended)
                .containsExactly(attended);
    }

    @ParameterizedTest
    @CsvSource({"Avbokad", "Avböjt", "Inbjuden", "Declined", "Nej", "Deltar inte", "Har inte reagerat", "Not attending"
    })
    void who_declined_leaves_no_trace(String status) {
        ParticipantList list = status(status);

        assertThat(list.participants()).isEmpty();
        assertThat(list.findings()).containsExactly(Finding.of(2, FindingType.NEITHER_REGISTERED_NOR_ATTENDED));
    }

    @Test
    void a_word_nobody_knows_rejects_the_row_until_it_is_told() {
        assertThat(status("Grön").findings()).extracting(Finding::type).containsExactly(FindingType.UNKNOWN_ANSWER);
        Mapping told = new Mapping(Map.of(), Map.of(), Map.of("grön", Answer.ATTENDED));

        assertThat(Files.read(Files.utf8("Namn;E-post;Status\nÅsa Öhrn;a@b.example;GRÖN"), told)
                        .participants())
                .extracting(Participant::attended)
                .containsExactly(true);
    }

    @Test
    void a_ticket_that_names_a_role_gives_it_and_one_that_does_not_says_so() {
        String header = "Namn;E-post;Biljettyp;Deltog\n";
        ParticipantList list =
                Files.read(Files.utf8(header + "Åsa Öhrn;a@b.example;Panel;Ja\nBo Ek;b@b.example;Student;Ja"));

        assertThat(list.participants()).extracting(Participant::kind).containsExactly(Kind.PANELLIST, Kind.LISTENER);
        assertThat(list.findings())
                .containsExactly(Finding.of(3, ListColumn.TICKET, "Student", FindingType.TICKET_WITHOUT_ROLE));
    }

    @Test
    void headers_and_words_that_were_told_are_understood_so() {
        Mapping told = new Mapping(
                Map.of(
                        "vem", Optional.of(ListColumn.NAME),
                        "dok", Optional.of(ListColumn.ATTENDED),
                        "uppdrag", Optional.of(ListColumn.ROLE),
                        "epost", Optional.empty(),
                        "kontakt", Optional.of(ListColumn.EMAIL)),
                Map.of("talare", Kind.PANELLIST),
                Map.of("dök upp", Answer.ATTENDED));
        byte[] file = Files.utf8(
                "Lista\nVem?;Uppdrag;E-post;Kontakt;Dök\nÅsa Öhrn;Talare;inte@denna.example;a@b.example;dök upp");

        assertThatThrownBy(() -> Files.read(file)).isInstanceOf(UnreadableList.class);
        assertThat(Files.read(file, told).participants()).singleElement().satisfies(one -> {
            assertThat(one.email()).isEqualTo("a@b.example");
            assertThat(one.kind()).isEqualTo(Kind.PANELLIST);
            assertThat(one.attended()).isTrue();
        });
    }

    @Test
    void a_source_is_the_set_of_its_headers_in_any_order() {
        Line one = line("Namn", "E-post", "Deltog", "");
        Line other = line("Fel i raden", "DELTOG", "namn", "E-post");

        assertThat(Header.source(one))
                .isEqualTo(Header.source(other))
                .isNotEqualTo(Header.source(line("Namn", "E-post")));
    }

    @ParameterizedTest
    @CsvSource({
        "Åsa Öhrn, Åsa, Öhrn",
        "'Öhrn, Åsa', Åsa, Öhrn",
        "Anna Maria von Essen, Anna Maria, von Essen",
        "Per af Klercker, Per, af Klercker",
        "Åsa, Åsa, ''",
        "de Geer, de, Geer"
    })
    void a_name_in_one_column_is_parted(String whole, String given, String family) {
        assertThat(WholeName.of(whole)).isEqualTo(new WholeName(given, family));
    }

    @ParameterizedTest
    @EnumSource(ListColumn.class)
    void every_header_stands_in_the_documentation_and_means_one_column(ListColumn column) throws IOException {
        String page = java.nio.file.Files.readString(Path.of("../docs/lists.md"));

        assertThat(column.headers()).allSatisfy(header -> {
            assertThat(page).contains("`" + header + "`");
            assertThat(ListColumn.named(header)).contains(column);
        });
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void every_answer_stands_in_the_documentation_and_says_one_thing(Answer answer) throws IOException {
        String page = java.nio.file.Files.readString(Path.of("../docs/lists.md"));

        assertThat(WordTable.of("answers.properties", Answer.class).get(answer)).allSatisfy(word -> {
            assertThat(page).contains("`" + word + "`");
            assertThat(Answer.of(word)).contains(answer);
        });
    }

    @Test
    void every_word_for_no_organisation_stands_in_the_documentation() throws IOException {
        String page = java.nio.file.Files.readString(Path.of("../docs/lists.md"));

        assertThat(WordTable.of("none.properties", NoneTold.class).get(NoneTold.ORGANISATION))
                .allSatisfy(word -> {
                    assertThat(page).contains("`" + word + "`");
                    assertThat(NoneTold.ORGANISATION.by(word)).isTrue();
                });
    }

    private static ParticipantList status(String word) {
        return Files.read(Files.utf8("Namn;E-post;Status\nÅsa Öhrn;a@b.example;" + word));
    }

    private static Line line(String... cells) {
        return new Line(1, Arrays.stream(cells).map(Cell::new).toList());
    }
}
