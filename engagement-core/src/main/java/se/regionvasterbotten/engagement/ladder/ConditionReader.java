package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a condition in the textual form.
 *
 * @param tokens the words
 * @param place where the whole condition stands
 */
record ConditionReader(TokenStream tokens, String place) {
    private static final String PHRASES = Arrays.stream(ConditionType.values())
            .filter(type -> !type.composed())
            .map(type -> String.join(" ", LadderText.words(type)))
            .collect(Collectors.joining(", "));

    /** The condition, the place of each part of it remembered. */
    ConditionDraft condition(Map<String, Token> places) {
        Part whole = composition(1);
        whole.remember(place, places);
        return whole.draft;
    }

    private Part composition(int depth) {
        Token first = tokens.peek();
        List<Part> parts = new ArrayList<>(List.of(part(depth)));
        ConditionType type = tokens.peek().is("or") ? ConditionType.ANY_OF : ConditionType.ALL_OF;
        while (tokens.takeIf(type == ConditionType.ANY_OF ? "or" : "and")) {
            parts.add(part(depth));
        }
        if (tokens.peek().is("and") || tokens.peek().is("or")) {
            throw tokens.refuse(FaultType.COMPOSITION_MIXED, place, "");
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Part(
                        first,
                        ConditionDraft.composed(
                                type, parts.stream().map(Part::draft).toList()),
                        List.of(),
                        parts);
    }

    private Part part(int depth) {
        Token first = tokens.peek();
        if (depth > ConditionForm.DEEPEST) {
            throw tokens.refuse(FaultType.CONDITION_TOO_DEEP, place, Integer.toString(ConditionForm.DEEPEST));
        }
        if (tokens.takeIf("(")) {
            Part inside = composition(depth + 1);
            tokens.take(place, ")");
            return inside;
        }
        ConditionType type = type().orElseThrow(() -> tokens.refuse(FaultType.CONDITION_UNKNOWN, place, PHRASES));
        LadderText.words(type).forEach(word -> tokens.take(place, word));
        List<Token> kinds = type.asksForKinds() ? kinds() : List.of();
        return new Part(
                first, ConditionDraft.of(type, kinds.stream().map(Token::value).toList()), kinds, List.of());
    }

    private Optional<ConditionType> type() {
        return Arrays.stream(ConditionType.values())
                .filter(type -> !type.composed() && tokens.next(LadderText.words(type)))
                .findFirst();
    }

    private List<Token> kinds() {
        List<Token> kinds = new ArrayList<>();
        do {
            kinds.add(tokens.take(place, Token.Type.WORD));
        } while (tokens.takeIf(","));
        return kinds;
    }

    /** A condition and where its words stand. */
    private record Part(Token first, ConditionDraft draft, List<Token> kinds, List<Part> parts) {
        void remember(String place, Map<String, Token> places) {
            places.put(place, first);
            for (int index = 0; index < kinds.size(); index++) {
                places.put(place + ".kinds[" + index + "]", kinds.get(index));
            }
            for (int index = 0; index < parts.size(); index++) {
                parts.get(index).remember(place + ".conditions[" + index + "]", places);
            }
        }
    }
}
