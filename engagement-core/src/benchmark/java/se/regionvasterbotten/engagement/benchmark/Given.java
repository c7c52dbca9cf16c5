package se.regionvasterbotten.engagement.benchmark;

import java.time.LocalDate;
import se.regionvasterbotten.engagement.ladder.Kind;

/** A contribution as a record, for the peers that take records. */
public record Given(
        int actor, Kind kind, LocalDate date, int theme, int activity, boolean atMeetingPlace, boolean documented) {}
