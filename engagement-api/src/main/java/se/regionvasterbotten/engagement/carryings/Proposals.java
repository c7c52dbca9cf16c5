package se.regionvasterbotten.engagement.carryings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.KnownActivities;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/**
 * What the product proposes (RULES section 9): the same theme, later, at another place, with actors that were at both. What somebody has decided, or told with
 * the later activity, is proposed no more.
 */
@RequestScoped
class Proposals {
    @Inject
    private KnownActivities activities;

    @Inject
    private Carryings carryings;

    @Inject
    private CarriedThemes carriedThemes;

    @Inject
    private References references;

    @Inject
    private ReferenceNames names;

    @Inject
    private Clock clock;

    /** A proposal, with those who were at both. */
    private record Proposal(UUID theme, KnownActivity from, KnownActivity to, Attendance.Present carriers) {}

    /** Those whose later activity is in a period that ends, with the most shared actors first, and of as many the latest. */
    Page<ProposalAnswer> page(@Nullable String theme, Period period, Paging paging) {
        OffsetDateTime now = Clocks.now(clock);
        UUID only = theme == null ? null : names.theme(theme, now).id();
        Map<UUID, List<KnownActivity>> byTheme = new LinkedHashMap<>();
        Map<UUID, KnownActivity> known = new HashMap<>();
        Period before = Period.of(Days.FIRST, Objects.requireNonNull(period.to()));
        for (KnownActivity one : activities.within(now, before)) {
            known.put(one.id(), one);
            one.themes().stream()
                    .filter(each -> only == null || each.equals(only))
                    .forEach(each -> byTheme.computeIfAbsent(each, none -> new ArrayList<>())
                            .add(one));
        }
        Set<Way> said = new HashSet<>(CarriedThemes.told(known.values(), known));
        carryings.known(now).forEach(one -> said.add(one.way()));
        Attendance attendance = carriedThemes.attendance(now, before);
        List<Proposal> proposals = new ArrayList<>();
        byTheme.forEach((each, theirs) -> {
            for (KnownActivity to : theirs) {
                for (KnownActivity from : period.contains(to.date()) ? theirs : List.<KnownActivity>of()) {
                    if (from.carries(each, to) && !said.contains(new Way(each, from.id(), to.id()))) {
                        Attendance.Present carriers = attendance.at(from.id(), to.id());
                        if (carriers.actors() > 0) {
                            proposals.add(new Proposal(each, from, to, carriers));
                        }
                    }
                }
            }
        });
        proposals.sort(Comparator.comparing((Proposal one) -> -one.carriers().actors())
                .thenComparing(one -> one.to().date(), Comparator.reverseOrder())
                .thenComparing(one -> one.from().date(), Comparator.reverseOrder())
                .thenComparing(one -> one.to().id())
                .thenComparing(one -> one.from().id())
                .thenComparing(Proposal::theme));
        Stops stops = Stops.of(references, now);
        return Page.cut(proposals, paging)
                .map(one -> new ProposalAnswer(
                        stops.theme(one.theme()),
                        stops.stop(one.from()),
                        stops.stop(one.to()),
                        one.carriers().organisations().size(),
                        one.carriers().persons().size()));
    }
}
