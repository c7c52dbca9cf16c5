package se.regionvasterbotten.engagement.laws;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.evidence.Affiliation;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Fact;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Merge;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * Makes worlds, the same for the same seed: small and crowded, so that rules meet, with what seldom happens happening often. Evidence told twice, unconfirmed,
 * corrected and retracted; merges that are taken back; sectors and affiliations that change; own staff; the first and the last day, leap days, New Year.
 */
final class Worlds {
    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final int DAYS = 365 * 5;
    static final String OWN = "region";
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> SECTORS = List.of("näringsliv", "akademi", "offentlig sektor");
    private static final List<String> ORGANISATIONS = List.of(OWN, "utan sektor", "o0", "o1", "o2", "o3");
    private static final List<String> PERSONS = List.of("p0", "p1", "p2", "p3");
    private static final List<Set<String>> THEMES =
            List.of(Set.of("energi"), Set.of("energi"), Set.of("skog"), Set.of("energi", "skog"));
    private static final List<Kind> ROLES =
            Stream.of(Kind.values()).filter(Kind::membership).toList();
    private static final List<Kind> KINDS =
            Stream.of(Kind.values()).filter(kind -> !kind.membership()).toList();
    private static final List<LocalDate> SELDOM = Stream.of(
                    "0001-01-01",
                    "2019-12-31",
                    "2020-02-29",
                    "2021-12-31",
                    "2022-01-01",
                    "2022-02-28",
                    "2024-02-29",
                    "2024-03-01",
                    "9997-12-31",
                    "9998-01-01",
                    "9999-12-30",
                    "9999-12-31")
            .map(LocalDate::parse)
            .toList();

    private final Random random;
    private final List<Telling> tellings = new ArrayList<>();
    private Instant now = BEGINNING;

    private Worlds(long seed) {

        this.random = new Random(seed);
    }

    static World of(long seed) {
        Worlds worlds = new Worlds(seed);
        worlds.tell();
        return new World(seed, List.copyOf(worlds.tellings));
    }

    /** A day within the years in which most happens. */
    static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** A contribution on the own staff's mandate, by someone who may have given others. */
    static Contribution ofOwnStaff(String id, Random random) {
        return Contribution.of(id, any(KINDS, random), day(random), "energi").by(any(PERSONS, random), OWN);
    }

    /** A contribution apart from any activity. */
    static Contribution more(String id, Random random) {
        return Contribution.of(id, any(KINDS, random), day(random), "energi").withDocument();
    }

    private void tell() {
        ORGANISATIONS.forEach(id -> tell(organisation(id)));
        int many = 15 + random.nextInt(25);
        for (int number = 0; number < many; number++) {
            if (random.nextInt(3) > 0) {
                now = now.plus(Duration.ofMillis(random.nextInt(1_000_000)));
            }
            switch (random.nextInt(12)) {
                case 0, 1 -> tell(new Affiliation(any(PERSONS), any(ORGANISATIONS), period()));
                case 2 -> tell(merge());
                case 3 -> again();
                case 4 -> retract();
                case 5 -> tell(organisation(any(ORGANISATIONS)));
                case 6, 7, 8 -> tell(membership("m" + number));
                default -> tell(contribution("c" + number));
            }
        }
    }

    private void tell(Fact fact) {
        tellings.add(new Telling(now, fact, false));
    }

    private Organisation organisation(String id) {
        if (id.equals(OWN) || id.equals("utan sektor")) {
            return new Organisation(id, id.equals(OWN), id.equals(OWN) ? Sectors.always(SECTORS.get(2)) : Sectors.NONE);
        }
        TreeMap<LocalDate, String> sectors = new TreeMap<>();
        sectors.put(date(), any(SECTORS));
        sectors.put(date(), any(SECTORS));
        return new Organisation(id, false, Sectors.stated(sectors));
    }

    /** Always into one with a lower number, so that merges never go round. */
    private Merge merge() {
        List<String> sort = random.nextBoolean() ? PERSONS : ORGANISATIONS.subList(2, ORGANISATIONS.size());
        int merged = 1 + random.nextInt(sort.size() - 1);
        return new Merge(sort.get(merged), sort.get(random.nextInt(merged)));
    }

    /** Evidence that was told: corrected, or told once more under another name. */
    private void again() {
        Fact fact = any(tellings).fact();
        if (fact instanceof Contribution told) {
            Contribution other = random.nextBoolean() ? told.withDocument() : told.unconfirmed();
            tell(random.nextBoolean() ? other : renamed(told, "again-" + told.id()));
        } else if (fact instanceof MembershipFact told) {
            tell(membership(told.id()));
        }
    }

    private static Contribution renamed(Contribution told, String id) {
        return new Contribution(
                id,
                told.giver(),
                told.mandate(),
                told.kind(),
                told.date(),
                told.themes(),
                told.activity(),
                told.meetingPlace(),
                !told.documented(),
                true);
    }

    private void retract() {
        Fact fact = any(tellings).fact();
        if (!(fact instanceof Organisation)) {
            tellings.add(new Telling(now, fact, true));
        }
    }

    private Contribution contribution(String id) {
        boolean byOrganisation = random.nextInt(5) == 0;
        String giver = byOrganisation ? any(ORGANISATIONS) : any(PERSONS);
        boolean atActivity = random.nextInt(4) > 0;
        LocalDate date = atActivity && random.nextInt(8) > 0 ? FIRST.plusDays(90L * random.nextInt(DAYS / 90)) : date();
        Contribution given = new Contribution(
                id,
                giver,
                byOrganisation || random.nextBoolean() ? null : any(ORGANISATIONS),
                any(KINDS),
                date,
                any(THEMES),
                null,
                null,
                random.nextBoolean(),
                random.nextInt(6) > 0);
        String activity = "aktivitet " + date + (random.nextInt(4) == 0 ? " b" : "");
        if (!atActivity) {
            return given;
        }
        return date.getMonthValue() % 3 == 0
                ? given.at(activity)
                : given.at(activity, "plats " + date.getMonthValue() % 3);
    }

    private MembershipFact membership(String id) {
        boolean byOrganisation = random.nextBoolean();
        String initiative = random.nextBoolean() ? "i0" : "i1";
        return new MembershipFact(
                id,
                initiative,
                byOrganisation ? any(ORGANISATIONS) : any(PERSONS),
                byOrganisation || random.nextBoolean() ? null : any(ORGANISATIONS),
                any(ROLES),
                Set.of(initiative.equals("i0") ? "energi" : "skog"),
                period(),
                random.nextInt(4) > 0);
    }

    private Period period() {
        LocalDate from = date();
        LocalDate to = from.plusDays(1L + random.nextInt(900));
        return random.nextBoolean() || to.isAfter(Days.LAST) ? Period.from(from) : Period.of(from, to);
    }

    private LocalDate date() {
        return random.nextInt(8) == 0 ? any(SELDOM) : day(random);
    }

    private <T> T any(List<T> items) {
        return any(items, random);
    }

    private static <T> T any(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
