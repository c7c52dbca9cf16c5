package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Affiliation;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.Kind;

/** A small world of facts, the same for the same seed: crowded, so that rules meet. */
public final class GeneratedFacts {
    public static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    public static final int DAYS = 365 * 5;
    private static final List<String> SECTORS = List.of("näringsliv", "akademi", "offentlig sektor");
    private static final List<String> THEMES = List.of("energi", "skog");
    private static final List<@Nullable String> PLACES = Arrays.asList(null, "Lycksele", "Almedalen");

    private final Random random;

    public GeneratedFacts(long seed) {
        this.random = new Random(seed);
    }

    public Facts facts() {
        List<Organisation> organisations = new ArrayList<>();
        organisations.add(new Organisation("region", true, Sectors.always("offentlig sektor")));
        organisations.add(new Organisation("utan sektor", false, Sectors.NONE));
        IntStream.range(0, 4).forEach(number -> organisations.add(organisation("o" + number)));
        List<String> ids = organisations.stream().map(Organisation::id).toList();
        List<String> persons = List.of("p0", "p1", "p2", "p3");
        List<Affiliation> affiliations = Stream.generate(() -> new Affiliation(any(persons), any(ids), period()))
                .limit(5)
                .toList();
        List<Contribution> contributions = IntStream.range(0, 18)
                .mapToObj(number -> contribution("c" + number, persons, ids))
                .toList();
        List<MembershipFact> memberships = IntStream.range(0, 8)
                .mapToObj(number -> membership("m" + number, persons, ids))
                .toList();
        return new Facts(organisations, affiliations, contributions, memberships);
    }

    public LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private Organisation organisation(String id) {
        Map<LocalDate, String> sectors = new TreeMap<>(Map.of(FIRST, any(SECTORS)));
        sectors.put(day(), any(SECTORS));
        return new Organisation(id, false, Sectors.stated(sectors));
    }

    private Contribution contribution(String id, List<String> persons, List<String> organisations) {
        Kind kind = any(
                Stream.of(Kind.values()).filter(known -> !known.membership()).toList());
        boolean byOrganisation = random.nextInt(5) == 0;
        String giver = byOrganisation ? any(organisations) : any(persons);
        String mandate = byOrganisation || random.nextBoolean() ? null : any(organisations);
        boolean atActivity = random.nextInt(4) > 0;
        LocalDate date = atActivity ? FIRST.plusDays(90L * random.nextInt(DAYS / 90)) : day();
        return new Contribution(
                id,
                giver,
                mandate,
                kind,
                date,
                random.nextInt(4) == 0 ? Set.copyOf(THEMES) : Set.of(any(THEMES)),
                atActivity ? "aktivitet " + date : null,
                atActivity ? PLACES.get(date.getMonthValue() % PLACES.size()) : null,
                random.nextBoolean(),
                random.nextInt(6) > 0);
    }

    private MembershipFact membership(String id, List<String> persons, List<String> organisations) {
        Kind role = any(Stream.of(Kind.values()).filter(Kind::membership).toList());
        boolean byOrganisation = random.nextBoolean();
        String initiative = any(List.of("i0", "i1"));
        return new MembershipFact(
                id,
                initiative,
                byOrganisation ? any(organisations) : any(persons),
                byOrganisation || random.nextBoolean() ? null : any(organisations),
                role,
                Set.of(initiative.equals("i0") ? "energi" : "skog"),
                period(),
                random.nextInt(4) > 0);
    }

    private Period period() {
        LocalDate from = day();
        return random.nextBoolean() ? Period.from(from) : Period.of(from, from.plusDays(1 + random.nextInt(900)));
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
