package se.regionvasterbotten.engagement.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.ladder.ConditionDraft;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.LadderDraft;
import se.regionvasterbotten.engagement.ladder.RuleDraft;

/** The JSON has the same parts as the core's model: what it says makes the version again. */
class LadderAnswerTest {
    @Test
    void the_answer_as_json_tells_the_whole_version() {
        JsonNode json = new ObjectMapper()
                .valueToTree(LadderAnswer.of(FirstLadder.VERSION, VersionStatus.ACTIVE, Locale.ENGLISH));

        assertThat(draft(json).version()).isEqualTo(FirstLadder.VERSION);
    }

    @Test
    void a_condition_leaves_out_what_its_type_does_not_have() {
        JsonNode first = new ObjectMapper()
                .valueToTree(LadderAnswer.of(FirstLadder.VERSION, VersionStatus.ACTIVE, Locale.ROOT))
                .at("/rungs/0/rules/0/condition");

        assertThat(first).hasToString("{\"type\":\"ANY_EVIDENCE\"}");
    }

    private static LadderDraft draft(JsonNode json) {
        List<RuleDraft> rules = new ArrayList<>();
        for (JsonNode rung : json.get("rungs")) {
            for (JsonNode rule : rung.get("rules")) {
                rules.add(new RuleDraft(
                        rule.get("rule").textValue(),
                        rung.get("rung").intValue(),
                        condition(rule.get("condition")),
                        rule.at("/words/sv").textValue(),
                        rule.at("/words/en").textValue(),
                        rule.get("source").textValue()));
            }
        }
        return new LadderDraft(
                json.get("version").intValue(), json.get("supportMonths").intValue(), rules);
    }

    private static ConditionDraft condition(JsonNode json) {
        List<String> kinds = new ArrayList<>();
        json.path("kinds").forEach(kind -> kinds.add(kind.textValue()));
        List<ConditionDraft> conditions = new ArrayList<>();
        json.path("conditions").forEach(part -> conditions.add(condition(part)));
        return new ConditionDraft(json.get("type").textValue(), kinds, conditions);
    }
}
