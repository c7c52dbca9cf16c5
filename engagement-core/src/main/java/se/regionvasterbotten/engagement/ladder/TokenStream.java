package se.regionvasterbotten.engagement.ladder;

import java.util.List;
import java.util.Map;

/** The words of a text, taken one after the other; what does not belong where it stands is noted as a fault. */
final class TokenStream {
    private final List<Token> tokens;
    private final List<LadderFault> faults;
    private int at;

    TokenStream(List<Token> tokens, List<LadderFault> faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    Token peek() {
        return tokens.get(at);
    }

    boolean atEnd() {
        return peek().type() == Token.Type.END;
    }

    /** Whether these words come next. */
    boolean next(List<String> words) {
        for (int ahead = 0; ahead < words.size(); ahead++) {
            if (at + ahead >= tokens.size() || !tokens.get(at + ahead).is(words.get(ahead))) {
                return false;
            }
        }
        return true;
    }

    /** Takes a word if it comes next. */
    boolean takeIf(String word) {
        boolean comes = peek().is(word);
        at += comes ? 1 : 0;
        return comes;
    }

    Token take(String place, String word) {
        Token token = peek();
        if (!token.is(word)) {
            throw refuse(FaultType.UNEXPECTED, place, word);
        }
        at++;
        return token;
    }

    /** Takes something of a type and remembers where the place stands. */
    Token take(String place, Token.Type type, Map<String, Token> places) {
        Token token = take(place, type);
        places.put(place, token);
        return token;
    }

    Token take(String place, Token.Type type) {
        Token token = peek();
        if (token.type() != type) {
            throw refuse(FaultType.UNEXPECTED, place, type.shown());
        }
        at++;
        return token;
    }

    /** Notes what is wrong with the word that comes next; to be thrown, since nothing after it can be understood until the next rule. */
    Refused refuse(FaultType fault, String place, String hint) {
        faults.add(peek().fault(fault, place, hint));
        return new Refused();
    }

    /** Goes to a word that begins a line, or to the end. */
    void skipTo(String word) {
        while (!atEnd() && !(peek().is(word) && (at == 0 || tokens.get(at - 1).line() < peek().line()))) {
            at++;
        }
    }

    /** A fault has been noted and what was being read is given up. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Refused() {
            super("noted as a fault", null, false, false);
        }
    }
}
