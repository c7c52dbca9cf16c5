package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report holds beside the follow-up's figures, item by item, each under what it is known by: what happened, what lasted, what came of it, which themes went where,
 * and what was told as an example.
 *
 * @param items the items
 */
record FrozenParts(Map<Key, Item> items) {
    /** What an item is known by. */
    record Key(Restated.Part part, String id) {}

    /** An item under its name. */
    record Item(String name, JsonNode content) {}

    /** Those of a report's content: its facts and its sections; parts that were not yet kept when it was frozen are left out. */
    static FrozenParts of(JsonNode content) {
        FrozenParts parts = new FrozenParts(new LinkedHashMap<>());
        JsonNode facts = content.path("facts");
        facts.path("arenas")
                .forEach(arena -> arena.path("activities")
                        .forEach(one -> parts.add(
                                Restated.Part.ACTIVITY, text(arena, "id") + text(one, "id"), text(one, "name"), one)));
        facts.path("years")
                .forEach(one ->
                        parts.add(Restated.Part.YEAR, text(one, "year") + text(one, "state"), text(one, "year"), one));
        facts.path("rungs").forEach(one -> parts.add(Restated.Part.RUNG, text(one, "rung"), text(one, "rung"), one));
        facts.path("initiatives")
                .forEach(one -> parts.add(Restated.Part.INITIATIVE, text(one, "id"), text(one, "name"), one));
        facts.path("trails")
                .forEach(one -> parts.add(Restated.Part.OUTCOME, text(one, "id"), text(one, "outcome"), one));
        facts.path("paths")
                .forEach(one -> parts.add(
                        Restated.Part.THEME_PATH,
                        one.at("/theme/id").asText(),
                        one.at("/theme/name").asText(),
                        way(one)));
        content.path("sections")
                .forEach(section -> section.path("examples")
                        .forEach(one -> parts.add(
                                Restated.Part.EXAMPLE,
                                text(one, "rung") + text(one, "organisation"),
                                text(one, "name"),
                                one)));
        return parts;
    }

    /** The content of what the register gives now: of examples those that it would propose, which are as good as told. */
    static JsonNode content(ReportFacts facts) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        JsonNode given = CanonicalJson.of(facts);
        content.set("facts", given);
        content.putArray("sections").addObject().set("examples", given.path("examples"));
        return content;
    }

    /** The items in which what the register gives now differs from a report. */
    static List<Restated.DifferingItem> differing(JsonNode report, ReportFacts facts, Locale locale) {
        Map<Key, Item> then = of(report).items;
        Map<Key, Item> now = of(content(facts)).items;
        List<Restated.DifferingItem> differing = new ArrayList<>();
        Stream.concat(then.keySet().stream(), now.keySet().stream()).distinct().forEach(key -> {
            Item before = then.get(key);
            Item after = now.get(key);
            // A report tells some of many possible examples: one that it does not tell is no difference.
            boolean untold = before == null && (key.part == Restated.Part.EXAMPLE || !kept(report, key.part));
            if (!untold && !same(before, after)) {
                differing.add(new Restated.DifferingItem(
                        key.part,
                        FigureWords.part(key.part, locale),
                        Optional.ofNullable(after)
                                .or(() -> Optional.ofNullable(before))
                                .map(Item::name)
                                .orElse(""),
                        before == null
                                ? Restated.Change.ADDED
                                : after == null ? Restated.Change.RETRACTED : Restated.Change.CORRECTED,
                        before == null ? null : before.content,
                        after == null ? null : after.content));
            }
        });
        return differing;
    }

    private static boolean kept(JsonNode report, Restated.Part part) {
        return report.path("facts").has(part.field());
    }

    private static boolean same(@Nullable Item one, @Nullable Item other) {
        return one != null && other != null && one.content.equals(other.content);
    }

    /** A path without what it is pinned to. */
    private static JsonNode way(JsonNode path) {
        return path.deepCopy() instanceof ObjectNode copy ? copy.without(List.of("knownAt", "from", "to")) : path;
    }

    private void add(Restated.Part part, String id, String name, JsonNode content) {
        items.put(new Key(part, id), new Item(name, content));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
