package se.regionvasterbotten.engagement.actors;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.ledger.NameKey;

/**
 * How alike two names are, from 0 (no two letters together in common) to 1 (the same words in any order): Dice's coefficient over
 * pairs of neighbouring letters within words, where each word begins and ends with a blank (L. R. Dice, 1945; as bigrams G. W.
 * Adamson and J. Boreham, 1974). The Swedish way: å, ä and ö are letters of their own, é is e and ü is u; case, blanks and
 * punctuation do not count, nor does one trailing legal form. A name without letters and digits is like nothing.
 */
public final class NameSimilarity {
    /** From here on two names are worth asking about: one slip in a name of seven letters stays above it. */
    public static final double ALIKE = 0.7;

    /** From here on two words may be one with a slip of the pen: four letters of which one is wrong. */
    private static final double ALIKE_WORDS = 0.5;

    private static final Pattern OTHER_MARKS =
            Pattern.compile("(?<![aA])\\u030A|(?<![aAoO])\\u0308|[\\p{M}&&[^\\u030A\\u0308]]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameSimilarity() {}

    /** How alike two names are. */
    public static double of(String one, String other) {
        return of(pairs(one), pairs(other));
    }

    /**
     * Whether two names that are alike may be one name, told twice: each word of the one with fewer is like a word of the other, and both have the same numbers.
     * "Umeå universitet" and "Luleå universitet" are alike and no such names.
     */
    public static boolean wordForWord(String one, String other) {
        List<String> some = List.of(folded(one).split(" "));
        List<String> more = List.of(folded(other).split(" "));
        List<String> fewer = some.size() <= more.size() ? some : more;
        List<String> others = fewer == some ? more : some;
        return numbers(some).equals(numbers(more))
                && fewer.stream().allMatch(word -> others.stream().anyMatch(its -> of(word, its) >= ALIKE_WORDS));
    }

    private static Set<String> numbers(List<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    /** How alike two names are whose {@linkplain #pairs pairs} are known. */
    static double of(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int both = one.length + other.length;
        return both == 0 ? 0 : 2.0 * common / both;
    }

    /** The name's words with only the marks that make letters of their own, in lower case, a blank between them. */
    public static String folded(String name) {
        String marked = Normalizer.normalize(OrganisationName.key(name), Normalizer.Form.NFD);
        String plain = Normalizer.normalize(OTHER_MARKS.matcher(marked).replaceAll(""), Normalizer.Form.NFC);
        return BETWEEN_WORDS.matcher(NameKey.of(plain)).replaceAll(" ").strip();
    }

    /** The pairs of letters of a name, sorted; a pair that comes twice stands twice. */
    static int[] pairs(String name) {
        String folded = folded(name);
        if (folded.isEmpty()) {
            return new int[0];
        }
        String framed = " " + folded + " ";
        int[] pairs = new int[framed.length() - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = framed.charAt(i) << Character.SIZE | framed.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
