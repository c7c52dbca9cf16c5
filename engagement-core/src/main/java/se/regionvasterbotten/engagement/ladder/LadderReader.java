package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a version in the textual form: its words into a draft, and where each part of the draft stands. */
final class LadderReader {
    private final List<LadderFault> faults = new ArrayList<>();
    private final Map<String, Token> places = new HashMap<>();
    private final TokenStream tokens;

    LadderReader(String text) {
        tokens = new TokenStream(Tokens.of(text, faults), faults);
    }

    /** The version; a text with words that do not belong is refused with those, and with what is wrong in the form of the rules around them. */
    LadderVersion version() {
        places.put("", tokens.peek());
        int number = 1;
        int months = 1;
        try {
            tokens.take("", "ladder");
            number = number("number");
            tokens.take("", "support");
            months = number("supportMonths");
            tokens.take("", "months");
        } catch (TokenStream.Refused noted) {
            tokens.skipTo("rule");
        }
        List<RuleDraft> rules = rules();
        try {
            return version(new LadderDraft(number, months, rules));
        } catch (InvalidLadder invalid) {
            throw new InvalidLadder(invalid.faults().stream()
                    .map(this::located)
                    .sorted(BY_PLACE)
                    .toList());
        }
    }

    private LadderVersion version(LadderDraft draft) {
        if (faults.isEmpty()) {
            return draft.version();
        }
        for (int index = 0; index < draft.rules().size(); index++) {
            draft.rules().get(index).rule("rules[" + index + "]", faults);
        }
        throw new InvalidLadder(faults);
    }

    private List<RuleDraft> rules() {
        List<RuleDraft> rules = new ArrayList<>();
        while (!tokens.atEnd()) {
            try {
                rules.add(rule("rules[" + rules.size() + "]"));
            } catch (TokenStream.Refused noted) {
                tokens.skipTo("rule");
            }
        }
        return rules;
    }

    private RuleDraft rule(String place) {
        places.put(place, tokens.take(place, "rule"));
        String id = tokens.take(place + ".id", Token.Type.WORD, places).value();
        tokens.take(place, "rung");
        int rung = number(place + ".rung");
        tokens.take(place, "when");
        ConditionDraft condition = new ConditionReader(tokens, place + ".condition").condition(places);
        String swedish = text("sv", place + ".words.sv");
        String english = text("en", place + ".words.en");
        return new RuleDraft(id, rung, condition, swedish, english, text("source", place + ".source"));
    }

    private String text(String word, String place) {
        tokens.take(place, word);
        return tokens.take(place, Token.Type.TEXT, places).value();
    }

    /** A number that is too large for any number does not belong here either. */
    private int number(String place) {
        Token token = tokens.peek();
        if (token.type() == Token.Type.NUMBER && token.value().length() > 9) {
            throw tokens.refuse(FaultType.UNEXPECTED, place, Token.Type.NUMBER.shown());
        }
        return Integer.parseInt(tokens.take(place, Token.Type.NUMBER, places).value());
    }

    /** On the line and column of its place, or of the nearest place around it. */
    private LadderFault located(LadderFault fault) {
        String place = fault.place();
        while (!places.containsKey(place)) {
            place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        }
        Token token = places.getOrDefault(place, tokens.peek());
        return fault.line() > 0 ? fault : fault.on(token.line(), token.column());
    }

    private static final Comparator<LadderFault> BY_PLACE =
            Comparator.comparingInt(LadderFault::line).thenComparingInt(LadderFault::column);
}
