package se.regionvasterbotten.engagement.deeds;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Reach;

/**
 * A theme that was taken up.
 *
 * @param activities how many activities at places of each reach were about it; a reach without any is left out, and so are activities of an office alone
 * @param carried how often it was carried between them
 */
public record TakenUp(Named theme, Map<Reach, Integer> activities, List<DeedsAnswer.CarriedTheme> carried) {
    /** Copies both. */
    public TakenUp {
        Map<Reach, Integer> copy = new EnumMap<>(Reach.class);
        copy.putAll(activities);
        activities = Collections.unmodifiableMap(copy);
        carried = List.copyOf(carried);
    }

    static TakenUp of(
            Named theme,
            List<KnownActivity> happened,
            List<DeedsAnswer.CarriedTheme> carried,
            Chosen chosen,
            DeedNames names) {
        Map<Reach, Integer> activities = new EnumMap<>(Reach.class);
        for (KnownActivity one : happened) {
            Reach reach = names.reach(one);
            boolean there =
                    chosen.meetingPlace() == null || chosen.meetingPlace().equals(one.meetingPlaceId());
            if (reach != null && there && one.themes().contains(theme.id())) {
                activities.merge(reach, 1, Integer::sum);
            }
        }
        return new TakenUp(
                theme,
                activities,
                carried.stream()
                        .filter(one -> one.theme().id().equals(theme.id()))
                        .toList());
    }
}
