package se.regionvasterbotten.engagement.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.History;

/** Which activities were arranged by which office; the ladder itself does not ask, only figures do. */
final class Offices {
    private static final String ARRANGED =
            "select a.id, a.officeId from Activity a where a.officeId is not null and" + Reading.known("a");

    private final Map<String, String> byActivity = new HashMap<>();

    private Offices() {}

    /** What was known of it at an instant. */
    static Offices known(Reading reading) {
        Offices offices = new Offices();
        reading.all(ARRANGED).forEach(row -> offices.byActivity.put(row[0].toString(), ((UUID) row[1]).toString()));
        return offices;
    }

    /** The day of an actor's first evidence at an activity of each office; none for who was at no such activity. */
    SortedMap<String, LocalDate> firstDays(History history) {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        for (Contribution given : history.contributions()) {
            String office = given.activity() == null ? null : byActivity.get(given.activity());
            if (office != null) {
                days.merge(office, given.date(), (known, other) -> known.isBefore(other) ? known : other);
            }
        }
        return days;
    }
}
