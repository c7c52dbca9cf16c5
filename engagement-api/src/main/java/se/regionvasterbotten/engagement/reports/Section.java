package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.words.Words;

/** The sections that an official can write, in their order: the seed's own. */
public enum Section {
    /** Bakgrund. */
    BACKGROUND,
    /** Sammanfattning av årets aktiviteter. */
    SUMMARY,
    /** Engagemangstrappan. */
    LADDER,
    /** Medvetenhet. */
    AWARENESS,
    /** Intresse. */
    INTEREST,
    /** Deltagande. */
    PARTICIPATION,
    /** Samverkan. */
    COLLABORATION,
    /** Påverkan och handling. */
    INFLUENCE,
    /** Lärdomar. */
    LESSONS,
    /** Fortsatt arbete. */
    AHEAD;

    /** What addresses and answers call it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a word names; empty when it names none. */
    public static Optional<Section> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** The section about a rung. */
    static Section of(Rung rung) {
        return values()[AWARENESS.ordinal() + rung.number() - 1];
    }

    /** The rung it is about; empty for the others. */
    Optional<Rung> rung() {
        return List.of(Rung.values()).stream().filter(rung -> of(rung) == this).findFirst();
    }

    /** Its heading, in Swedish. */
    String heading() {
        return rung().map(rung -> Words.of(rung, ReportWords.SWEDISH))
                .orElseGet(() -> ReportWords.of("section." + name()));
    }
}
