package se.regionvasterbotten.engagement.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;

/** What every actor took part in during a period, as the core counts it: confirmed evidence, merged actors as one, no own staff. */
final class Stays {
    private final Map<String, List<Stay>> organisations = new HashMap<>();
    private final Map<String, List<Stay>> persons = new HashMap<>();
    private final Map<String, Sectors> sectors = new HashMap<>();

    private Stays() {}

    /** Those in a period; with a theme, only what was about it. */
    static Stays of(Facts facts, Period period, @Nullable String theme) {
        Stays stays = new Stays();
        facts.organisations().forEach((Organisation one) -> stays.sectors.put(one.id(), one.sectors()));
        Map<String, String> initiatives = new HashMap<>();
        facts.memberships().forEach((MembershipFact one) -> initiatives.put(one.id(), one.initiative()));
        Histories.of(facts).counting().forEach((actor, history) -> {
            List<Stay> theirs = of(history, initiatives, period, theme);
            if (!theirs.isEmpty()) {
                (stays.sectors.containsKey(actor) ? stays.organisations : stays.persons).put(actor, theirs);
            }
        });
        return stays;
    }

    private static List<Stay> of(
            History history, Map<String, String> initiatives, Period period, @Nullable String theme) {
        History asked = theme == null ? history : history.in(theme);
        List<Stay> stays = new ArrayList<>();
        for (Contribution one : asked.contributions()) {
            String activity = one.activity();
            if (activity != null && period.contains(one.date())) {
                Period day = new Period(one.date(), null);
                stays.add(new Stay(Gathering.Type.ACTIVITY, activity, day, one.mandate()));
            }
        }
        for (Membership one : asked.memberships()) {
            String initiative = initiatives.get(one.id());
            if (initiative != null) {
                one.period()
                        .overlap(period)
                        .ifPresent(days ->
                                stays.add(new Stay(Gathering.Type.INITIATIVE, initiative, days, one.mandate())));
            }
        }
        return stays;
    }

    Map<String, List<Stay>> organisations() {
        return organisations;
    }

    /** What an organisation took part in; nothing when it is not among them. */
    List<Stay> of(String organisation) {
        return organisations.getOrDefault(organisation, List.of());
    }

    Map<String, List<Stay>> persons() {
        return persons;
    }

    Sectors sectorsOf(String organisation) {
        return sectors.getOrDefault(organisation, Sectors.NONE);
    }
}
