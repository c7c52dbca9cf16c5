package se.regionvasterbotten.engagement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.register.Fixture.body;
import static se.regionvasterbotten.engagement.register.Fixture.own;
import static se.regionvasterbotten.engagement.register.Fixture.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.container.ContainerTest;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** RULES section 8: a merge can be taken back, so what is corrected while it holds stays with whom it was told of. */
class CorrectedWhileMergedIT extends ContainerTest {
    private final Api registrar = Api.as("registrar");
    private final Told told = new Told();

    @ParameterizedTest(name = "of {0}, told by the one that {1}")
    @CsvSource({"organisations, remains", "organisations, is merged", "persons, remains", "persons, is merged"})
    void a_contribution_is_still_of_whom_it_was_told(String actors, String by) {
        String kept = actor(actors);
        String gone = actor(actors);
        String activity = told.activity("2025-02-01");
        String address = "/contributions/" + told.contribution(gone, null, "Panel", activity);
        String merge = merge(actors, kept, gone);

        Answer corrected = registrar.change(
                address,
                with(
                        told.contributionBody(by.equals("remains") ? kept : gone, null, "Panel", activity),
                        "source",
                        "Rättat protokoll"));

        assertThat(corrected.at("/source").asText()).isEqualTo("Rättat protokoll");
        assertThat(corrected.at("/actor/id").asText()).isEqualTo(kept);
        takeBack(merge);
        assertThat(said(address, "/actor/id")).isEqualTo(gone);
        assertThat(said(address, "/source")).isEqualTo("Rättat protokoll");
    }

    @Test
    void a_contribution_is_still_on_the_mandate_that_was_stated() {
        String anna = told.person(null);
        String kept = actor("organisations");
        String gone = actor("organisations");
        String activity = told.activity("2025-02-01");
        String address = "/contributions/" + told.contribution(anna, gone, "Panel", activity);
        String merge = merge("organisations", kept, gone);

        registrar.change(address, with(told.contributionBody(anna, kept, "Panel", activity), "source", "Rättat"));

        takeBack(merge);
        assertThat(said(address, "/onBehalfOf/id")).isEqualTo(gone);
        assertThat(said(address, "/source")).isEqualTo("Rättat");
    }

    @Test
    void a_contribution_that_was_another_actors_is_the_others_when_the_merge_is_taken_back_too() {
        String kept = actor("organisations");
        String gone = actor("organisations");
        String other = actor("persons");
        String activity = told.activity("2025-02-01");
        String address = "/contributions/" + told.contribution(gone, null, "Panel", activity);
        String merge = merge("organisations", kept, gone);

        registrar.change(address, told.contributionBody(other, null, "Panel", activity));

        takeBack(merge);
        assertThat(said(address, "/actor/id")).isEqualTo(other);
    }

    @Test
    void members_are_still_whom_they_were_told_to_be_and_on_the_mandate_that_was_stated() {
        Merged merged = new Merged();

        registrar.change(merged.organisation, with(merged.asOrganisation(), "from", "2024-03-01"));
        Answer person = registrar.change(merged.person, with(merged.asPerson(), "from", "2024-03-01"));

        assertThat(person.at("/actor/id").asText()).isEqualTo(merged.keptPerson);
        assertThat(person.at("/onBehalfOf/id").asText()).isEqualTo(merged.kept);
        merged.merges.forEach(this::takeBack);
        assertThat(said(merged.organisation, "/actor/id")).isEqualTo(merged.gone);
        assertThat(said(merged.person, "/actor/id")).isEqualTo(merged.gonePerson);
        assertThat(said(merged.person, "/onBehalfOf/id")).isEqualTo(merged.gone);
        assertThat(said(merged.person, "/from")).isEqualTo("2024-03-01");
    }

    @Test
    void what_says_no_more_than_what_is_shown_is_no_correction() {
        Merged merged = new Merged();
        String activity = told.activity("2025-02-01");
        String address = "/contributions/" + told.contribution(merged.gonePerson, merged.gone, "Panel", activity);
        long changes = changes();
        Answer contribution = registrar.get(address);
        Answer member = registrar.get(merged.person);

        Answer same =
                registrar.change(address, told.contributionBody(merged.keptPerson, merged.kept, "Panel", activity));
        Answer sameMember = registrar.change(merged.person, merged.asPerson());

        assertThat(same.json()).isEqualTo(contribution.json());
        assertThat(sameMember.json()).isEqualTo(member.json());
        assertThat(registrar.get(address + "/changes").at("/total").asInt()).isEqualTo(1);
        assertThat(changes()).isEqualTo(changes);
    }

    /** An organisation and a person, each with an initiative's member told of the entry that was merged into them since. */
    private final class Merged {
        private final String kept = actor("organisations");
        private final String gone = actor("organisations");
        private final String keptPerson = actor("persons");
        private final String gonePerson = actor("persons");
        private final String organisation;
        private final String person;
        private final List<String> merges;

        Merged() {
            String initiative = registrar
                    .post(
                            "/initiatives",
                            body(
                                    "externalId",
                                    own("I"),
                                    "name",
                                    own("Initiativet"),
                                    "type",
                                    "eget initiativ",
                                    "theme",
                                    "skog",
                                    "from",
                                    "2024-01-01"))
                    .at("/id")
                    .asText();
            String members = "/initiatives/" + initiative + "/members";
            organisation = joined(members, with(member(), "organisation", gone));
            person = joined(members, with(member(), "person", gonePerson, "onBehalfOf", gone));
            merges = List.of(merge("organisations", kept, gone), merge("persons", keptPerson, gonePerson));
        }

        Map<String, Object> asOrganisation() {
            return with(member(), "organisation", kept);
        }

        Map<String, Object> asPerson() {
            return with(member(), "person", keptPerson, "onBehalfOf", kept);
        }

        private String joined(String members, Map<String, Object> member) {
            Answer joined = registrar.post(members, member);
            assertThat(joined.status()).as(joined.text()).isEqualTo(201);
            return members + "/" + joined.at("/id").asText();
        }

        private static Map<String, Object> member() {
            return body("role", "partner", "from", "2024-02-01");
        }
    }

    private String actor(String actors) {
        return actors.equals("persons") ? told.person(null) : told.organisation(own("Kommun"), "offentlig sektor");
    }

    /** The address of the merge that is made. */
    private String merge(String actors, String kept, String gone) {
        String merges = "/" + actors + "/" + kept + "/merges";
        Answer made = registrar.post(merges, body("merged", gone, "reason", "samma"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return merges + "/" + made.at("/id").asText();
    }

    private void takeBack(String merge) {
        assertThat(registrar.send("DELETE", merge, null).status()).isEqualTo(200);
    }

    private String said(String address, String field) {
        return registrar.get(address).at(field).asText();
    }

    private long changes() {
        return registrar.get("/changes?limit=1").at("/total").asLong();
    }
}
