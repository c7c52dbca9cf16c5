package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into words; comments and blanks are left out. */
final class Tokens {
    private final String text;
    private final List<LadderFault> faults;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Tokens(String text, List<LadderFault> faults) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.faults = faults;
    }

    /** The words of a text, an end last; what is no word is added to the faults. */
    static List<Token> of(String text, List<LadderFault> faults) {
        Tokens tokens = new Tokens(text, faults);
        while (tokens.at < tokens.text.length()) {
            tokens.take();
        }
        tokens.add(Token.Type.END, "", tokens.at);
        return tokens.tokens;
    }

    private void take() {
        int start = at;
        char first = text.charAt(at);
        if (first == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (Character.isWhitespace(first)) {
            at++;
        } else if (first == '#') {
            skipTo('\n');
        } else if (first == '"') {
            text();
        } else if (first == '(' || first == ')' || first == ',') {
            at++;
            add(Token.Type.MARK, text.substring(start, at), start);
        } else if (letter(first)) {
            while (at < text.length() && letter(text.charAt(at))) {
                at++;
            }
            String word = text.substring(start, at);
            add(word.chars().allMatch(Character::isDigit) ? Token.Type.NUMBER : Token.Type.WORD, word, start);
        } else {
            int unknown = text.codePointAt(at);
            at += Character.charCount(unknown);
            fault(FaultType.CHARACTER_UNKNOWN, start, "U+%04X".formatted(unknown));
        }
    }

    private void text() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                escape(value);
            } else {
                value.append(text.charAt(at++));
            }
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
        } else {
            fault(FaultType.TEXT_UNTERMINATED, start, value.toString());
        }
        add(Token.Type.TEXT, value.toString(), start);
    }

    private void escape(StringBuilder value) {
        int start = at;
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        String digits = text.substring(Math.min(at + 2, text.length()), Math.min(at + 6, text.length()));
        if (after == 'u' && digits.matches("[0-9a-fA-F]{4}")) {
            value.append((char) Integer.parseInt(digits, 16));
            at += 6;
        } else {
            at += after == '\n' ? 1 : 2;
            Quoted.escaped(after)
                    .ifPresentOrElse(
                            value::append, () -> fault(FaultType.ESCAPE_UNKNOWN, start, text.substring(start, at)));
        }
    }

    private void skipTo(char end) {
        int next = text.indexOf(end, at);
        at = next < 0 ? text.length() : next;
    }

    private void add(Token.Type type, String value, int start) {
        tokens.add(new Token(type, value, line, column(start)));
    }

    private void fault(FaultType type, int start, String value) {
        faults.add(LadderFault.at("", type, value).on(line, column(start)));
    }

    private int column(int start) {
        return text.codePointCount(lineStart, start) + 1;
    }

    private static boolean letter(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-';
    }
}
