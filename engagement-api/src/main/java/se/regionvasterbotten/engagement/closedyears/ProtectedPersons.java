package se.regionvasterbotten.engagement.closedyears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.disclosure.Division;
import se.regionvasterbotten.engagement.disclosure.Shown;
import se.regionvasterbotten.engagement.problem.Wording;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Table;
import se.regionvasterbotten.engagement.words.Words;

/**
 * Figures about persons as they may leave the circle of those who may see persons: in an export, a picture or a report. There are no others that may, and they are the
 * same wherever they stand.
 */
@ApplicationScoped
public class ProtectedPersons {
    private static final Wording WORDS = Wording.beside(ProtectedPersons.class, "closedyears");
    private static final String ALL = "ALL";
    private static final List<Column> COLUMNS = List.of(
            Column.text("year"),
            Column.of("closedAt", Kind.INSTANT),
            Column.text("division"),
            Column.text("group"),
            Column.of("name", Kind.TEXT, "groupName"),
            Column.of("persons", Kind.PROTECTED),
            Column.text("note"));

    @Inject
    private PersonsOfYear persons;

    /**
     * The table of some closed years: for each how many took part, by rung and by sector; an empty cell is hidden, and a note says so.
     *
     * @param years the years, in the order of their rows; of none there are no rows
     */
    public Table table(List<ClosedYear> years, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        years.forEach(year -> rows.addAll(rows(year, locale)));
        String shows = WORDS.of(locale, years.isEmpty() ? "none" : "description");
        return new Table("persons", WORDS.of(locale, "title"), shows + " " + rule(locale), locale, COLUMNS, rows);
    }

    /** The rule in a few sentences, to stand beside the figures wherever they are. */
    public String rule(Locale locale) {
        return WORDS.of(locale, "rule");
    }

    private List<List<@Nullable Object>> rows(ClosedYear closed, Locale locale) {
        Shown shown = persons.of(closed);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row(closed, ALL, ALL, WORDS.of(locale, "all"), shown.total(), locale));
        for (int i = 0; i < shown.divisions().size(); i++) {
            Division division = shown.divisions().get(i);
            for (String group : division.groups()) {
                rows.add(
                        row(closed, division.name(), group, name(division, group, locale), shown.of(i, group), locale));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(
            ClosedYear closed, String division, String group, String name, OptionalInt count, Locale locale) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(String.valueOf(closed.year()));
        row.add(closed.knownAt());
        row.add(division);
        row.add(group);
        row.add(name);
        row.add(count.isPresent() ? count.getAsInt() : null);
        row.add(count.isPresent() ? null : WORDS.of(locale, "hidden"));
        return row;
    }

    private static String name(Division division, String group, Locale locale) {
        if (group.equals(PersonsOfYear.NONE)) {
            return WORDS.of(locale, "none." + division.name());
        }
        return division.name().equals(PersonsOfYear.RUNG) ? Words.of(State.valueOf(group), locale) : group;
    }
}
