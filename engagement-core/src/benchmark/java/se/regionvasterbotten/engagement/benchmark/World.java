package se.regionvasterbotten.engagement.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.regionvasterbotten.engagement.bulk.Population;
import se.regionvasterbotten.engagement.bulk.PopulationBuilder;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * A generated region, the same each time: fifty contributions an actor on the average, at 2003 activities in ten years on eight themes. Most are listeners and
 * participants, as in the real lists: of an actor in a hundred, sixty mostly listen, thirty take part, ten are active. One membership for a thousand
 * contributions.
 */
final class World {
    static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3653;
    /** A prime, so that no stride meets an activity twice. */
    private static final int ACTIVITIES = 2003;

    private static final int THEMES = 8;
    private static final Kind[] KINDS = {
        Kind.LISTENER, Kind.PARTICIPANT, Kind.NETWORKING, Kind.OWN_PERSPECTIVE, Kind.PANELLIST, Kind.ROUNDTABLE,
        Kind.CONVERSATION_INITIATED, Kind.INPUT_SUBMITTED, Kind.COLLABORATION, Kind.POLICY_INFLUENCE, Kind.IMPLEMENTATION
    };
    /** Shares of the kinds in a thousand, and of the actors in a hundred. */
    private static final int[][] SHARES = {
        {850, 120, 10, 5, 10, 3, 0, 2, 0, 0, 0},
        {500, 320, 60, 30, 50, 20, 5, 10, 5, 0, 0},
        {300, 250, 120, 60, 100, 60, 30, 40, 30, 6, 4}
    };

    private static final int[] ACTORS = {60, 30, 10};
    private static final Kind[] ROLES = {
        Kind.WORKING_GROUP_MEMBER, Kind.WORKING_GROUP_MEMBER, Kind.WORKING_GROUP_MEMBER, Kind.JOINT_INITIATIVE_ROLE,
        Kind.PARTNER, Kind.INITIATIVE_OWNER
    };

    private final int contributions;
    private final LocalDate[] dates = new LocalDate[ACTIVITIES];
    private final int[] themes = new int[ACTIVITIES];
    private final boolean[] places = new boolean[ACTIVITIES];

    World(int contributions) {
        this.contributions = contributions;
        Random random = new Random(20250630);
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            dates[activity] = FIRST.plusDays(random.nextInt(DAYS));
            themes[activity] = Math.min(random.nextInt(THEMES), random.nextInt(THEMES));
            places[activity] = random.nextInt(5) > 0;
        }
    }

    /** Hears of one actor after another. */
    interface Listener {
        void actor(int actor);

        void given(Kind kind, LocalDate date, int theme, int activity, boolean atMeetingPlace, boolean documented);

        void held(Role role);
    }

    int actors() {
        return contributions / 50;
    }

    /** Tells all; how many each gave falls off exponentially, and sums to what was asked for. */
    void tell(Listener listener) {
        Random random = new Random(contributions);
        int left = contributions;
        for (int actor = 0; actor < actors(); actor++) {
            int others = actors() - actor - 1;
            double mean = left / (others + 1.0);
            int drawn = 1 + (int) (0.5 - (mean - 1) * Math.log(1 - random.nextDouble()));
            int size = others == 0 ? left : Math.min(drawn, Math.min(ACTIVITIES - 1, left - others));
            left -= size;
            listener.actor(actor);
            tell(listener, actor, size, random);
        }
    }

    private void tell(Listener listener, int actor, int size, Random random) {
        int[] shares = SHARES[any(random, ACTORS, 100)];
        int activity = random.nextInt(ACTIVITIES);
        int stride = 1 + random.nextInt(ACTIVITIES - 1);
        for (int number = 0; number < size; number++) {
            activity = (activity + stride) % ACTIVITIES;
            Kind kind = KINDS[any(random, shares, 1000)];
            boolean documented = kind.compareTo(Kind.INPUT_SUBMITTED) >= 0 && random.nextInt(3) > 0;
            listener.given(kind, dates[activity], themes[activity], activity, places[activity], documented);
            if (random.nextInt(1000) == 0) {
                listener.held(role(actor, random));
            }
        }
    }

    private Role role(int actor, Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        int length = 100 + random.nextInt(1500);
        LocalDate to = random.nextInt(3) == 0 ? LocalDate.of(9999, 12, 31) : from.plusDays(length);
        boolean beside = random.nextInt(3) > 0;
        return new Role(
                actor,
                ROLES[random.nextInt(ROLES.length)],
                from,
                to,
                random.nextInt(THEMES),
                random.nextBoolean(),
                beside ? from.plusDays(length / 4) : null,
                beside ? from.plusDays(length / 2) : null);
    }

    private static int any(Random random, int[] shares, int of) {
        int drawn = random.nextInt(of);
        int chosen = 0;
        while (drawn >= shares[chosen]) {
            drawn -= shares[chosen++];
        }
        return chosen;
    }

    /** The region in our columns; its actors are named as a register would, by a UUID's length. */
    Population population() {
        PopulationBuilder builder = Population.builder();
        int[] numbers = new int[THEMES];
        for (int theme = 0; theme < THEMES; theme++) {
            numbers[theme] = builder.theme("fråga " + theme);
        }
        tell(new Listener() {
            @Override
            public void actor(int actor) {
                builder.actor("00000000-0000-7000-8000-%012d".formatted(actor));
            }

            @Override
            public void given(Kind kind, LocalDate date, int theme, int activity, boolean place, boolean documented) {
                builder.contribution(numbers[theme], kind, date, activity, place, documented);
            }

            @Override
            public void held(Role role) {
                Period period = role.ends().getYear() == 9999 ? Period.from(role.begins()) : Period.of(role.begins(), role.ends());
                List<Period> shared = role.sharedBegins() == null
                        ? List.of()
                        : List.of(Period.of(role.sharedBegins(), role.sharedEnds()));
                builder.membership(numbers[role.theme()], role.kind(), period, role.statedSolution(), shared);
            }
        });
        return builder.build();
    }

    /** The region as records. */
    Records records() {
        List<Given> given = new ArrayList<>(contributions);
        List<Role> roles = new ArrayList<>();
        tell(new Listener() {
            private int current;

            @Override
            public void actor(int actor) {
                current = actor;
            }

            @Override
            public void given(Kind kind, LocalDate date, int theme, int activity, boolean place, boolean documented) {
                given.add(new Given(current, kind, date, theme, activity, place, documented));
            }

            @Override
            public void held(Role role) {
                roles.add(role);
            }
        });
        return new Records(given, roles);
    }

    record Records(List<Given> given, List<Role> roles) {}
}
