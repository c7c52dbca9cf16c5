package se.regionvasterbotten.engagement.activities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.ledger.NameKey;

/** What an activity was; a label, no rule asks for it. Each has the Swedish words by which lists and people name it. */
public enum ActivityType {
    /** Invigning. */
    OPENING("invigning", "öppning"),
    /** Seminarium. */
    SEMINAR("seminarium", "föreläsning", "temaseminarium"),
    /** Panelsamtal. */
    PANEL("panelsamtal", "panel", "paneldebatt", "debatt"),
    /** Rundabordssamtal. */
    ROUNDTABLE("rundabordssamtal", "rundabord"),
    /** Dialog. */
    DIALOGUE("dialog", "samtal", "dialogmöte"),
    /** Digital dialog. */
    DIGITAL_DIALOGUE("digital dialog", "webbinarium", "digitalt seminarium", "digitalt samtal"),
    /** Publikation, a newspaper supplement too. */
    PUBLICATION("publikation", "bilaga", "specialbilaga", "tidningsbilaga"),
    /** Möte i arbetsgrupp. */
    WORKING_GROUP_MEETING("arbetsgruppsmöte", "arbetsgrupp", "möte i arbetsgrupp"),
    /** Konferens. */
    CONFERENCE("konferens", "temadag", "mötesplatsdag"),
    /** Workshop. */
    WORKSHOP("workshop", "verkstad"),
    /** Nätverksträff. */
    NETWORKING("nätverksträff", "nätverkande", "mingel"),
    /** Möte. */
    MEETING("möte"),
    /** Studiebesök. */
    STUDY_VISIT("studiebesök"),
    /** Utställning. */
    EXHIBITION("utställning"),
    /** Annat. */
    OTHER("annat", "övrigt", "annan");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> words;

    ActivityType(String... words) {
        this.words = List.of(words);
    }

    /** The Swedish word. */
    public String word() {
        return words.get(0);
    }

    /** The type a word names, be it a Swedish word or the code's name, without regard to case; empty when it names none. */
    public static Optional<ActivityType> parse(String word) {
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
