package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;
import se.regionvasterbotten.engagement.contract.Document;
import se.regionvasterbotten.engagement.contract.Document.Operation;

/** Every operation of the document, called by everyone and by each role, against the API's table of who may. */
class RolesIT extends ContainerTest {
    private static final List<String> ROLES =
            List.of("everyone", "reader", "registrar", "analyst", "administrator", "dataProtectionOfficer");

    // The columns are those of ROLES; the rows are the API's.
    private static final String OPEN = "x x x x x x";
    private static final String FIGURES = "x x x x x -";
    private static final String ORGANISATIONS = "- x x x x -";
    private static final String REGISTER = "- - x - x -";
    private static final String PERSON_FIGURES = "- - - x x -";
    private static final String REPORTS = "- - - x x -";
    private static final String REFERENCE = "- - - - x -";

    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("GET /api-info", OPEN),
            Map.entry("GET /ladder", OPEN),
            Map.entry("GET /ladder-versions", OPEN),
            Map.entry("GET /ladder-versions/{version}", OPEN),
            Map.entry("GET /ladder-versions/{version}/status", OPEN),
            Map.entry("GET /ladder-versions/{version}/impact", ORGANISATIONS),
            Map.entry("POST /ladder-versions", REFERENCE),
            Map.entry("PUT /ladder-versions/{version}/status", REFERENCE),
            Map.entry("GET /meeting-places", OPEN),
            Map.entry("GET /meeting-places/{id}", OPEN),
            Map.entry("GET /offices", OPEN),
            Map.entry("GET /offices/{id}", OPEN),
            Map.entry("GET /themes", OPEN),
            Map.entry("GET /themes/{id}", OPEN),
            Map.entry("GET /sectors", OPEN),
            Map.entry("GET /sectors/{id}", OPEN),
            Map.entry("POST /meeting-places", REFERENCE),
            Map.entry("POST /offices", REFERENCE),
            Map.entry("POST /themes", REFERENCE),
            Map.entry("POST /sectors", REFERENCE),
            Map.entry("PUT /meeting-places/{id}", REFERENCE),
            Map.entry("PUT /offices/{id}", REFERENCE),
            Map.entry("PUT /themes/{id}", REFERENCE),
            Map.entry("PUT /sectors/{id}", REFERENCE),
            Map.entry("POST /checks", REFERENCE),
            Map.entry("GET /checks/{id}", REFERENCE),
            Map.entry("GET /follow-up", FIGURES),
            Map.entry("GET /follow-up/staircase", FIGURES),
            Map.entry("GET /follow-up/flows", FIGURES),
            Map.entry("GET /follow-up/years", FIGURES),
            Map.entry("GET /follow-up/sectors", FIGURES),
            Map.entry("GET /follow-up/themes", FIGURES),
            Map.entry("GET /follow-up/definitions", OPEN),
            Map.entry("GET /follow-up/initiatives", ORGANISATIONS),
            Map.entry("GET /follow-up/carryings", ORGANISATIONS),
            Map.entry("GET /follow-up/carriers", ORGANISATIONS),
            Map.entry("GET /follow-up/activities", ORGANISATIONS),
            Map.entry("GET /follow-up/actors", ORGANISATIONS),
            Map.entry("GET /follow-up/comparisons", ORGANISATIONS),
            Map.entry("GET /follow-up/conversion", FIGURES),
            Map.entry("GET /follow-up/persons", PERSON_FIGURES),
            Map.entry("GET /closed-years", PERSON_FIGURES),
            Map.entry("GET /closed-years/{id}", PERSON_FIGURES),
            Map.entry("POST /closed-years", PERSON_FIGURES),
            Map.entry("GET /organisations", ORGANISATIONS),
            Map.entry("GET /organisations/{id}", ORGANISATIONS),
            Map.entry("GET /activities", ORGANISATIONS),
            Map.entry("GET /activities/{id}", ORGANISATIONS),
            Map.entry("GET /initiatives", ORGANISATIONS),
            Map.entry("GET /initiatives/{id}", ORGANISATIONS),
            Map.entry("GET /outcomes", ORGANISATIONS),
            Map.entry("GET /outcomes/{id}", ORGANISATIONS),
            Map.entry("GET /outcomes/{id}/trail", ORGANISATIONS),
            Map.entry("GET /themes/{id}/path", ORGANISATIONS),
            Map.entry("GET /carryings", ORGANISATIONS),
            Map.entry("POST /carryings", REGISTER),
            Map.entry("GET /carryings/{id}", ORGANISATIONS),
            Map.entry("PUT /carryings/{id}/status", REGISTER),
            Map.entry("GET /worklists/carryings", REGISTER),
            Map.entry("GET /changes", ORGANISATIONS),
            Map.entry("GET /standings", ORGANISATIONS),
            Map.entry("GET /actors/{id}/standing", ORGANISATIONS),
            Map.entry("GET /actors/{id}/journey", ORGANISATIONS),
            Map.entry("GET /network", ORGANISATIONS),
            Map.entry("POST /classifications", ORGANISATIONS),
            Map.entry("GET /reports", ORGANISATIONS),
            Map.entry("POST /reports", REPORTS),
            Map.entry("GET /reports/{id}", ORGANISATIONS),
            Map.entry("PUT /reports/{id}", REPORTS),
            Map.entry("GET /reports/{id}/sections/{section}", ORGANISATIONS),
            Map.entry("PUT /reports/{id}/sections/{section}", REPORTS),
            Map.entry("PUT /reports/{id}/status", REPORTS),
            Map.entry("GET /reports/{id}/restatement", ORGANISATIONS),
            Map.entry("GET /reports/{id}/changes", ORGANISATIONS),
            Map.entry("POST /organisations", REGISTER),
            Map.entry("PUT /organisations/{id}", REGISTER),
            Map.entry("GET /meeting-places/{id}/changes", ORGANISATIONS),
            Map.entry("GET /offices/{id}/changes", ORGANISATIONS),
            Map.entry("GET /themes/{id}/changes", ORGANISATIONS),
            Map.entry("GET /sectors/{id}/changes", ORGANISATIONS),
            Map.entry("GET /organisations/{id}/changes", ORGANISATIONS),
            Map.entry("GET /persons/{id}/changes", REGISTER),
            Map.entry("GET /activities/{id}/changes", ORGANISATIONS),
            Map.entry("PUT /outcomes/{id}", REGISTER),
            Map.entry("PUT /outcomes/{id}/status", REGISTER),
            Map.entry("GET /organisations/{id}/sectors", ORGANISATIONS),
            Map.entry("POST /organisations/{id}/sectors", REGISTER),
            Map.entry("GET /organisations/{id}/sectors/{sectorId}", ORGANISATIONS),
            Map.entry("PUT /organisations/{id}/sectors/{sectorId}", REGISTER),
            Map.entry("GET /organisations/{id}/merges", REGISTER),
            Map.entry("POST /organisations/{id}/merges", REGISTER),
            Map.entry("GET /organisations/{id}/merges/{mergeId}", REGISTER),
            Map.entry("DELETE /organisations/{id}/merges/{mergeId}", REGISTER),
            Map.entry("GET /persons/{id}/merges", REGISTER),
            Map.entry("POST /persons/{id}/merges", REGISTER),
            Map.entry("GET /persons/{id}/merges/{mergeId}", REGISTER),
            Map.entry("DELETE /persons/{id}/merges/{mergeId}", REGISTER),
            Map.entry("GET /duplicates", REGISTER),
            Map.entry("PUT /duplicates/{id}/status", REGISTER),
            Map.entry("GET /persons", REGISTER),
            Map.entry("POST /persons", REGISTER),
            Map.entry("GET /persons/{id}", REGISTER),
            Map.entry("PUT /persons/{id}", REGISTER),
            Map.entry("GET /persons/{id}/affiliations", REGISTER),
            Map.entry("POST /persons/{id}/affiliations", REGISTER),
            Map.entry("GET /persons/{id}/affiliations/{affiliationId}", REGISTER),
            Map.entry("PUT /persons/{id}/affiliations/{affiliationId}", REGISTER),
            Map.entry("PUT /persons/{id}/affiliations/{affiliationId}/status", REGISTER),
            Map.entry("PUT /organisations/{id}/sectors/{sectorId}/status", REGISTER),
            Map.entry("POST /persons/searches", REGISTER),
            Map.entry("POST /activities", REGISTER),
            Map.entry("PUT /activities/{id}", REGISTER),
            Map.entry("PUT /activities/{id}/status", REGISTER),
            Map.entry("GET /activities/{id}/contributions", REGISTER),
            Map.entry("POST /initiatives", REGISTER),
            Map.entry("PUT /initiatives/{id}", REGISTER),
            Map.entry("PUT /initiatives/{id}/status", REGISTER),
            Map.entry("GET /initiatives/{id}/changes", ORGANISATIONS),
            Map.entry("GET /initiatives/{id}/members/{memberId}", REGISTER),
            Map.entry("PUT /initiatives/{id}/members/{memberId}", REGISTER),
            Map.entry("GET /initiatives/{id}/members", REGISTER),
            Map.entry("POST /initiatives/{id}/members", REGISTER),
            Map.entry("GET /memberships/{id}", REGISTER),
            Map.entry("PUT /memberships/{id}/status", REGISTER),
            Map.entry("GET /worklists/contributions", REGISTER),
            Map.entry("GET /worklists/memberships", REGISTER),
            Map.entry("POST /outcomes", REGISTER),
            Map.entry("GET /contributions", REGISTER),
            Map.entry("POST /contributions", REGISTER),
            Map.entry("GET /contributions/{id}", REGISTER),
            Map.entry("PUT /contributions/{id}", REGISTER),
            Map.entry("PUT /contributions/{id}/status", REGISTER),
            Map.entry("GET /contributions/{id}/changes", REGISTER),
            Map.entry("GET /outcomes/{id}/changes", ORGANISATIONS),
            Map.entry("GET /imports", REGISTER),
            Map.entry("POST /imports", REGISTER),
            Map.entry("GET /imports/{id}", REGISTER),
            Map.entry("GET /imports/{id}/mapping", REGISTER),
            Map.entry("PUT /imports/{id}/mapping", REGISTER),
            Map.entry("GET /imports/{id}/decisions", REGISTER),
            Map.entry("PUT /imports/{id}/decisions", REGISTER),
            Map.entry("GET /imports/{id}/findings", REGISTER),
            Map.entry("PUT /imports/{id}/status", REGISTER));

    static Stream<Operation> operations() {
        return Document.read().operations().stream();
    }

    @Test
    void the_table_has_every_operation_of_the_document_and_no_other() {
        assertThat(TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations().map(Operation::name).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_is_open_to_those_the_table_says_and_to_no_other(Operation operation) {
        String[] row = TABLE.get(operation.name()).split(" ");
        for (int column = 0; column < row.length; column++) {
            String role = ROLES.get(column);
            Answer answer = call(operation, role);
            if (row[column].equals("x")) {
                assertThat(answer.status()).as("%s %s", role, answer).isNotIn(401, 403);
            } else if (role.equals("everyone")) {
                assertThat(answer.status()).as("%s %s", role, answer).isEqualTo(401);
                assertThat(answer.header("WWW-Authenticate")).contains("Bearer realm=\"engagement\"");
            } else {
                assertThat(answer.status()).as("%s %s", role, answer).isEqualTo(403);
            }
        }
    }

    @Test
    void figures_beyond_whole_years_ask_for_a_role() {
        String halfYear = "/follow-up?from=2025-01-01&to=2025-07-01";
        assertThat(Api.anonymous().get(halfYear).status()).isEqualTo(401);
        assertThat(Api.as("reader").get(halfYear).status()).isEqualTo(200);
    }

    @Test
    void a_persons_standing_and_journey_are_for_the_analyst() {
        String person = Api.as("registrar")
                .post("/persons", Map.of("givenName", "Roll", "familyName", "Prövad", "affiliations", List.of()))
                .at("/id")
                .asText();
        for (String path : List.of("/actors/" + person + "/standing", "/actors/" + person + "/journey")) {
            assertThat(Api.as("reader").get(path).status()).isEqualTo(403);
            assertThat(Api.as("registrar").get(path).status()).isEqualTo(403);
            assertThat(Api.as("analyst").get(path).status()).isEqualTo(200);
        }
        assertThat(Api.as("reader").get("/standings?type=PERSON").status()).isEqualTo(403);
        assertThat(Api.as("analyst").get("/standings?type=PERSON").status()).isEqualTo(200);
    }

    @Test
    void who_may_not_call_hears_that_before_what_is_wrong_with_the_call() {
        Api anonymous = Api.anonymous().faulty().with("Content-Type", "text/csv");
        assertThat(anonymous.post("/organisations", "x").status()).isEqualTo(401);
        Api reader = Api.as("reader").faulty().with("Content-Type", "text/csv");
        assertThat(reader.post("/organisations", "x").status()).isEqualTo(403);
    }

    private static Answer call(Operation operation, String role) {
        Api caller = (role.equals("everyone") ? Api.anonymous() : Api.as(role)).faulty();
        String path = operation.path().replaceAll("\\{[^}]+}", "0190a000-0000-7000-8000-00000000dead");
        if (operation.method().equals("GET")) {
            return caller.get(path);
        }
        boolean form = path.equals("/imports");
        String type = form ? "multipart/form-data; boundary=b" : "application/json";
        byte[] body = (form ? "--b--\r\n" : "{}").getBytes(StandardCharsets.UTF_8);
        return caller.with("Content-Type", type).send(operation.method(), path, body);
    }
}
