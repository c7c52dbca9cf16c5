package se.regionvasterbotten.engagement.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import se.regionvasterbotten.engagement.problem.Wording;
import se.regionvasterbotten.engagement.tables.Numbers;
import se.regionvasterbotten.engagement.words.Words;

/** The words of the document itself. An underlag is a Swedish document, whatever language its writer asks in. */
final class ReportWords {
    /** The document's language. */
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Wording WORDS = Wording.beside(ReportWords.class, "underlag");
    private static final int IN_WORDS = 12;

    private ReportWords() {}

    /** The words under a key. */
    static String of(String key, Object... arguments) {
        return WORDS.of(SWEDISH, key, arguments);
    }

    /** The words under a key; empty when there are none. */
    static Optional<String> find(String key) {
        try {
            return Optional.of(of(key));
        } catch (MissingResourceException unsaid) {
            return Optional.empty();
        }
    }

    /** So many of something: <i>ingen organisation</i>, <i>en organisation</i>, <i>tre organisationer</i>, <i>1 200 organisationer</i>. */
    static String count(String noun, long number) {
        String form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
        return of(noun + form, number(number));
    }

    /** A number in running text: in words up to twelve. */
    static String number(long number) {
        return number >= 0 && number <= IN_WORDS ? of("number." + number) : Numbers.whole(number, SWEDISH);
    }

    /** A day with its year: <i>11 februari 2025</i>. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM u", SWEDISH).format(day);
    }

    /** A day within a year that is known: <i>11 februari</i>. */
    static String dayOfYear(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", SWEDISH).format(day);
    }

    /** An instant by the clock in Sweden: <i>15 januari 2026 kl. 09.00</i>. */
    static String instant(OffsetDateTime instant) {
        return DateTimeFormatter.ofPattern("d MMMM u 'kl.' HH.mm", SWEDISH)
                .format(instant.atZoneSameInstant(STOCKHOLM));
    }

    /** Items in a sentence: <i>a, b och c</i>; nothing for none. */
    static String and(List<String> items) {
        return items.isEmpty() ? "" : Words.and(items, SWEDISH);
    }

    /** A period after <i>under</i> or <i>av</i>: <i>2025</i>, <i>2024 och 2025</i>, <i>perioden 1 april 2025–31 mars 2026</i>. */
    static String period(LocalDate from, LocalDate to) {
        LocalDate last = to.minusDays(1);
        boolean whole = from.getDayOfYear() == 1 && to.getDayOfYear() == 1;
        if (whole && from.getYear() == last.getYear()) {
            return String.valueOf(from.getYear());
        }
        return whole
                ? of("years", String.valueOf(from.getYear()), String.valueOf(last.getYear()))
                : of("days", day(from), day(last));
    }

    /** A sentence with a capital first. */
    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(SWEDISH) + sentence.substring(1);
    }
}
