package se.regionvasterbotten.engagement.container;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** Organisations, persons who change employer, activities, initiatives and contributions by chance, the same for the same seed; told over HTTP. */
final class GeneratedRegister {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final List<String> SECTORS =
            List.of("näringsliv", "akademi", "offentlig sektor", "civilsamhälle", "politik");
    private static final List<String> THEMES = List.of("energi", "skog", "infrastruktur");
    private static final List<String> PLACES = List.of("Mötesplats Lycksele", "Västerbotten i Almedalen");
    private static final List<String> KINDS = List.of(
            "LISTENER",
            "PARTICIPANT",
            "PARTICIPANT",
            "NETWORKING",
            "PANELLIST",
            "INPUT_SUBMITTED",
            "POLICY_INFLUENCE",
            "IMPLEMENTATION");
    private static final List<String> ROLES =
            List.of("WORKING_GROUP_MEMBER", "JOINT_INITIATIVE_ROLE", "PARTNER", "INITIATIVE_OWNER");

    private final String prefix;
    private final Random random;
    private final List<String> actors = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<String> contributions = new ArrayList<>();

    GeneratedRegister(String prefix, long seed) {
        this.prefix = prefix;
        this.random = new Random(seed);
    }

    /** Tells the register of so many organisations, and of the rest in proportion. */
    void tell(int size) {
        for (int i = 0; i < size; i++) {
            organisation(i);
        }
        for (int i = 0; i < 2 * size; i++) {
            person(i);
        }
        for (int i = 0; i < size; i++) {
            activity(i);
        }
        for (int i = 0; i < size / 2; i++) {
            initiative(i);
        }
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 10 * size; i++) {
            many.add(contribution(i, size));
        }
        created("/contributions", many);
    }

    /** Takes some of what was told back. */
    void retractSome() {
        for (int i = 0; i < contributions.size(); i += 9) {
            Answer answer = Api.as("registrar")
                    .put(
                            "/contributions/" + contributions.get(i) + "/status",
                            Map.of("status", "RETRACTED", "reason", "Var inte där"));
            if (answer.status() != 200) {
                throw new AssertionError(answer);
            }
        }
    }

    /** Merges some organisations and persons, in chains too, and takes every third of the merges back. */
    void mergeSome() {
        List<String> persons = new ArrayList<>(actors);
        persons.removeAll(organisations);
        int made = 0;
        for (int i = 0; i < organisations.size(); i++) {
            boolean person = i % 2 == 0;
            List<String> some = person ? persons : organisations;
            String address = (person ? "/persons/" : "/organisations/") + one(some) + "/merges";
            Answer answer = Api.as("registrar")
                    .post(address, Map.of("merged", one(some), "reason", "Samma, registrerad två gånger"));
            if (answer.status() == 201 && ++made % 3 == 0) {
                Api.as("registrar")
                        .send("DELETE", address + "/" + answer.at("/id").asText(), null);
            } else if (!List.of(201, 409, 422).contains(answer.status())) {
                throw new AssertionError(answer);
            }
        }
    }

    private void organisation(int number) {
        String id = prefix + "-O" + number;
        created(
                "/organisations",
                Map.of(
                        "externalId",
                        id,
                        "name",
                        prefix + " " + one(List.of("Åsbo", "Äppelvik", "Ödebyn", "Zinkgruvan", "Ekträsk")) + " "
                                + number,
                        "sector",
                        one(SECTORS),
                        "ownStaff",
                        number % 11 == 10));
        organisations.add(id);
        actors.add(id);
    }

    private void person(int number) {
        String id = prefix + "-P" + number;
        String change = day().toString();
        created(
                "/persons",
                Map.of(
                        "externalId",
                        id,
                        "givenName",
                        "Person " + number,
                        "familyName",
                        prefix,
                        "affiliations",
                        List.of(
                                Map.of("organisation", one(organisations), "from", "2020-01-01", "to", change),
                                Map.of("organisation", one(organisations), "from", change))));
        actors.add(id);
    }

    private void activity(int number) {
        Map<String, Object> told = new LinkedHashMap<>(Map.of(
                "externalId",
                prefix + "-A" + number,
                "name",
                "Aktivitet " + prefix + " " + number,
                "type",
                "seminarium",
                "date",
                FIRST.plusDays(45L * number).toString(),
                "theme",
                one(THEMES)));
        if (number % 4 == 0) {
            told.put("office", "North Sweden European Office");
        } else {
            told.put("meetingPlace", one(PLACES));
        }
        created("/activities", told);
    }

    private void initiative(int number) {
        LocalDate from = day();
        List<Map<String, Object>> members = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String actor = one(actors);
            Map<String, Object> member = new LinkedHashMap<>();
            member.put(organisations.contains(actor) ? "organisation" : "person", actor);
            member.put("role", one(ROLES));
            member.put("from", from.plusDays(random.nextInt(200)).toString());
            members.add(member);
        }
        Map<String, Object> told = new LinkedHashMap<>(Map.of(
                "externalId",
                prefix + "-I" + number,
                "name",
                "Initiativ " + prefix + " " + number,
                "type",
                "gemensamt initiativ",
                "theme",
                one(THEMES),
                "from",
                from.toString(),
                "members",
                members));
        if (number % 2 == 0) {
            told.put("statedSolution", "En lösning");
        }
        if (number % 3 == 0) {
            told.put("to", from.plusDays(300).toString());
        }
        created("/initiatives", told);
    }

    private Map<String, Object> contribution(int number, int activities) {
        int activity = random.nextInt(activities);
        String id = prefix + "-C" + number;
        String actor = one(actors);
        contributions.add(id);
        Map<String, Object> told = new LinkedHashMap<>(Map.of(
                "externalId",
                id,
                "actor",
                one(actors),
                "kind",
                one(KINDS),
                "date",
                FIRST.plusDays(45L * activity).toString(),
                "activity",
                prefix + "-A" + activity,
                "source",
                "slumpen",
                "confirmed",
                random.nextInt(10) > 0));
        if (!organisations.contains(actor) && random.nextInt(4) == 0) {
            told.put("onBehalfOf", one(organisations));
        }
        if (random.nextInt(3) == 0) {
            told.put("document", "Dnr " + number);
        }
        return told;
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(1000));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static void created(String path, Object body) {
        Answer answer = Api.as("registrar").post(path, body);
        if (answer.status() != 201) {
            throw new AssertionError(path + ": " + answer.text());
        }
    }
}
