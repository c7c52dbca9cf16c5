package se.regionvasterbotten.engagement.initiatives;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.ledger.NameKey;

/** What an initiative is; a label: its members' roles decide (RULES section 1). Each has the Swedish words that name it. */
public enum InitiativeType {
    /** Arbetsgrupp. */
    WORKING_GROUP("arbetsgrupp"),
    /** Gemensamt initiativ. */
    JOINT_INITIATIVE("gemensamt initiativ", "samverkansprocess", "samverkansinitiativ"),
    /** Eget initiativ. */
    OWN_INITIATIVE("eget initiativ", "påverkansinsats"),
    /** Nätverk. */
    NETWORK("nätverk"),
    /** Projekt. */
    PROJECT("projekt"),
    /** Annat. */
    OTHER("annat", "övrigt", "annan");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> words;

    InitiativeType(String... words) {
        this.words = List.of(words);
    }

    /** The Swedish word. */
    public String word() {
        return words.get(0);
    }

    /** The type a word names, be it a Swedish word or the code's name, without regard to case; empty when it names none. */
    public static Optional<InitiativeType> parse(String word) {
        String key = NameKey.of(word);
        return Arrays.stream(values())
                .filter(type -> type.names().anyMatch(key::equals))
                .findFirst();
    }

    /** The words and codes, to tell someone who used another. */
    public static List<String> known() {
        return Arrays.stream(values())
                .flatMap(type -> Stream.of(type.word(), type.name()))
                .toList();
    }

    private Stream<String> names() {
        return Stream.concat(words.stream(), Stream.of(name().toLowerCase(Locale.ROOT)));
    }
}
