package se.regionvasterbotten.engagement.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.movement.FirstDays;

/**
 * When an actor first took part, as one text that is stored with it: {@code group|listener|other|place=day,place=day} for everything (an empty group), for each theme, and for
 * the offices, whose days stand where places do. A day that there is none of is left empty.
 *
 * @param overall of all evidence
 * @param onThemes of the evidence on each theme
 * @param atOffices the first day at each office's activities
 */
record FirstDaysText(FirstDays overall, SortedMap<String, FirstDays> onThemes, SortedMap<String, LocalDate> atOffices) {
    private static final String OVERALL = "";
    private static final String OFFICES = "@";

    /** What a history tells, in the form that is stored; the same history always gives the same text. */
    static String of(History history, Offices offices) {
        List<String> groups = new ArrayList<>();
        groups.add(group(OVERALL, FirstDays.of(history)));
        history.themes().forEach(theme -> groups.add(group(theme, FirstDays.of(history.in(theme)))));
        SortedMap<String, LocalDate> atOffices = offices.firstDays(history);
        if (!atOffices.isEmpty()) {
            groups.add(group(OFFICES, new FirstDays(null, null, atOffices)));
        }
        return String.join(";", groups);
    }

    /** Reads what {@link #of} wrote; an absent text is that of someone of whom nothing is stored. */
    static FirstDaysText parse(@Nullable String text) {
        FirstDays overall = new FirstDays(null, null, Collections.emptySortedMap());
        SortedMap<String, FirstDays> onThemes = new TreeMap<>();
        SortedMap<String, LocalDate> atOffices = new TreeMap<>();
        for (String group : text == null ? List.<String>of() : List.of(text.split(";", -1))) {
            String[] parts = group.split("\\|", -1);
            FirstDays days = new FirstDays(day(parts[1]), day(parts[2]), places(parts[3]));
            switch (parts[0]) {
                case OVERALL -> overall = days;
                case OFFICES -> atOffices.putAll(days.atPlaces());
                default -> onThemes.put(parts[0], days);
            }
        }
        return new FirstDaysText(overall, onThemes, atOffices);
    }

    private static String group(String name, FirstDays days) {
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, LocalDate> place : days.atPlaces().entrySet()) {
            places.add(place.getKey() + "=" + place.getValue());
        }
        return String.join("|", name, text(days.asListener()), text(days.asOther()), String.join(",", places));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static SortedMap<String, LocalDate> places(String text) {
        SortedMap<String, LocalDate> places = new TreeMap<>();
        for (String place : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
            int equals = place.indexOf('=');
            places.put(place.substring(0, equals), LocalDate.parse(place.substring(equals + 1)));
        }
        return places;
    }
}
