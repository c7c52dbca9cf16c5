package se.regionvasterbotten.engagement.register;

import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.util.List;
import java.util.Map;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Every request that says why, each about things that no other test has; all are right but for the reason, which they lack. */
final class ReasonedRequests {
    private static final Api ADMINISTRATOR = Api.as("administrator");
    private static final Told TOLD = new Told();

    private ReasonedRequests() {}

    /**
     * A request.
     *
     * @param seen what it is about, as a GET answers it
     */
    record Request(String seen, String method, String address, Map<String, Object> body) {
        static Request correct(String address, Map<String, Object> body) {
            return new Request(address, "PUT", address, body);
        }

        static Request set(String address, String status) {
            return new Request(address, "PUT", address + "/status", Fixture.body("status", status));
        }

        static Request post(String address, Map<String, Object> body) {
            return new Request(address, "POST", address, body);
        }

        Answer because(Api caller, String reason) {
            Map<String, Object> said = with(body, "reason", reason);
            if (method.equals("POST")) {
                return caller.post(address, said);
            }
            return address.equals(seen) ? caller.change(address, said) : caller.put(address, said);
        }
    }

    private static String made(String collection, Map<String, Object> body) {
        Answer answer = ADMINISTRATOR.post(collection, body);
        if (answer.status() != 201) {
            throw new AssertionError(collection + " " + answer);
        }
        return collection + "/" + answer.at("/id").asText();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> activity() {
        return body(
                "externalId",
                own("A"),
                "name",
                own("Dagen"),
                "type",
                "seminarium",
                "date",
                "2025-03-01",
                "meetingPlace",
                "Mötesplats Lycksele",
                "theme",
                "energi");
    }

    static Request activityCorrected() {
        Map<String, Object> said = activity();
        return Request.correct(made("/activities", said), with(said, "date", "2025-03-02"));
    }

    static Request activityTakenBack() {
        return Request.set(made("/activities", activity()), "RETRACTED");
    }

    private static Map<String, Object> initiative(Object... members) {
        return body(
                "externalId",
                own("I"),
                "name",
                own("Banan"),
                "type",
                "gemensamt initiativ",
                "theme",
                "energi",
                "from",
                "2025-01-01",
                "members",
                List.of(members));
    }

    static Request initiativeCorrected() {
        Map<String, Object> said = initiative();
        return Request.correct(made("/initiatives", said), with(said, "members", null, "to", "2026-01-01"));
    }

    static Request initiativeTakenBack() {
        return Request.set(made("/initiatives", initiative()), "RETRACTED");
    }

    private static Map<String, Object> member() {
        return body(
                "organisation",
                TOLD.organisation(own("Medlem"), "akademi"),
                "role",
                "medlem i arbetsgrupp",
                "from",
                "2025-01-01");
    }

    static Request memberCorrected() {
        Map<String, Object> member = member();
        String members = made("/initiatives", initiative(member)) + "/members";
        String address =
                members + "/" + ADMINISTRATOR.get(members).at("/items/0/id").asText();
        return Request.correct(address, with(member, "from", "2025-02-01"));
    }

    static Request membershipTakenBack() {
        String members = made("/initiatives", initiative(member())) + "/members";
        return Request.set(
                "/memberships/" + ADMINISTRATOR.get(members).at("/items/0/id").asText(), "RETRACTED");
    }

    private static Map<String, Object> outcome() {
        return body(
                "externalId",
                own("O"),
                "initiative",
                id(made("/initiatives", initiative())),
                "date",
                "2025-06-01",
                "name",
                "Beslut",
                "document",
                "D-1");
    }

    static Request outcomeCorrected() {
        Map<String, Object> said = outcome();
        return Request.correct(made("/outcomes", said), with(said, "document", "D-2"));
    }

    static Request outcomeTakenBack() {
        return Request.set(made("/outcomes", outcome()), "RETRACTED");
    }

    private static Map<String, Object> contribution(boolean confirmed) {
        return with(
                TOLD.contributionBody(
                        TOLD.organisation(own("Kommun"), "akademi"), null, "Panel", TOLD.activity("2025-04-01")),
                "confirmed",
                confirmed);
    }

    static Request contributionCorrected() {
        Map<String, Object> said = contribution(true);
        return Request.correct(made("/contributions", said), with(said, "source", "En annan lista"));
    }

    static Request contributionConfirmed() {
        return Request.set(made("/contributions", contribution(false)), "CONFIRMED");
    }

    static Request contributionTakenBack() {
        return Request.set(made("/contributions", contribution(true)), "RETRACTED");
    }

    private static String organisation() {
        return "/organisations/" + TOLD.organisation(own("Förening"), "civilsamhälle");
    }

    static Request organisationCorrected() {
        return Request.correct(organisation(), body("name", own("Rättad")));
    }

    static Request organisationsMerged() {
        return Request.post(organisation() + "/merges", body("merged", id(organisation())));
    }

    static Request sectorStated() {
        return Request.post(organisation() + "/sectors", body("sector", "akademi", "from", "2025-01-01"));
    }

    private static String sector() {
        return made(organisation() + "/sectors", body("sector", "akademi", "from", "2025-01-01"));
    }

    static Request sectorCorrected() {
        return Request.correct(sector(), body("sector", "näringsliv", "from", "2025-01-01"));
    }

    static Request sectorTakenBack() {
        return Request.set(sector(), "RETRACTED");
    }

    static Request personCorrected() {
        return Request.correct("/persons/" + TOLD.person(null), body("givenName", "Anna", "familyName", own("Rättad")));
    }

    static Request personsMerged() {
        return Request.post("/persons/" + TOLD.person(null) + "/merges", body("merged", TOLD.person(null)));
    }

    private static final Map<String, Object> AFFILIATION =
            body("organisation", "Region Västerbotten", "from", "2025-01-01");

    private static String affiliation() {
        String affiliations = "/persons/" + TOLD.person(null) + "/affiliations";
        ADMINISTRATOR.post(affiliations, AFFILIATION);
        return affiliations + "/"
                + ADMINISTRATOR.get(affiliations).at("/items/0/id").asText();
    }

    static Request affiliationCorrected() {
        return Request.correct(affiliation(), with(AFFILIATION, "to", "2025-07-01"));
    }

    static Request affiliationTakenBack() {
        return Request.set(affiliation(), "RETRACTED");
    }

    private static Map<String, Object> carrying() {
        CarriedTheme theme = new CarriedTheme();
        return body(
                "theme",
                theme.id,
                "from",
                theme.activity("2025-02-01", CarriedTheme.NATIONAL),
                "to",
                theme.activity("2025-04-01", CarriedTheme.REGIONAL),
                "status",
                "CONFIRMED");
    }

    static Request carryingSaid() {
        return Request.post("/carryings", carrying());
    }

    static Request carryingSaidOtherwise() {
        return Request.set(made("/carryings", carrying()), "REJECTED");
    }

    static Request meetingPlaceCorrected() {
        return Request.correct(
                made("/meeting-places", body("name", own("Plats"), "reach", "DIGITAL")),
                body("name", own("Rättad"), "reach", "DIGITAL"));
    }

    static Request officeCorrected() {
        return Request.correct(made("/offices", body("name", own("Kontor"))), body("name", own("Rättat")));
    }

    static Request themeCorrected() {
        return Request.correct(made("/themes", body("name", own("Fråga"))), body("name", own("Rättad")));
    }

    static Request rowOfSectorsCorrected() {
        return Request.correct(
                made("/sectors", body("name", own("Del"), "parent", "akademi")),
                body("name", own("Rättad"), "parent", "akademi"));
    }
}
