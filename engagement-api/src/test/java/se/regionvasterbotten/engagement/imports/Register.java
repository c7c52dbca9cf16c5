package se.regionvasterbotten.engagement.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Registers for tests of matching: nobody's, and one of two organisations with one person each. */
final class Register {
    static final UUID BUSINESS = new UUID(1, 1);
    static final UUID PUBLIC = new UUID(1, 2);
    static final UUID POLITICS = new UUID(1, 3);
    static final UUID GRANEN = new UUID(2, 1);
    static final UUID TALLEN = new UUID(2, 2);
    static final UUID ASA = new UUID(3, 1);
    static final UUID BO = new UUID(3, 2);
    static final UUID TOLD = new UUID(4, 1);

    private static final Map<String, Known.Sector> SECTORS = Map.of(
            "näringsliv", new Known.Sector(BUSINESS, "näringsliv", BUSINESS),
            "offentlig sektor", new Known.Sector(PUBLIC, "offentlig sektor", PUBLIC),
            "politik", new Known.Sector(POLITICS, "politik", PUBLIC));

    static final Known NOTHING =
            new Known(SECTORS, Known.Organisations.NONE, Known.Persons.NONE, Map.of(), Answered.NOTHING);

    static final Known.Organisation GRANEN_AB = new Known.Organisation(GRANEN, "Granen AB", "5560360793", BUSINESS);

    private Register() {}

    static Known some() {
        Known.Person asa = new Known.Person(ASA, "Åsa Öhrn", "åsa öhrn", "asa@granen.example", Set.of(GRANEN));
        Known.Person bo = new Known.Person(BO, "Bo Ek", "bo ek", "bo@tallen.example", Set.of(TALLEN));
        Known.Organisation tallen = new Known.Organisation(TALLEN, "Tallen", null, PUBLIC);
        return new Known(
                SECTORS,
                new Known.Organisations(
                        Map.of("granen", List.of(GRANEN_AB), "tallen", List.of(tallen)),
                        Map.of("5560360793", GRANEN_AB),
                        Map.of(GRANEN, GRANEN_AB),
                        Map.of()),
                new Known.Persons(
                        Map.of("asa@granen.example", asa, "bo@tallen.example", bo),
                        Map.of("åsa öhrn", List.of(asa), "bo ek", List.of(bo)),
                        Map.of(ASA, asa),
                        Map.of()),
                Map.of(),
                Answered.NOTHING);
    }

    static Known withOnly(Known.Person person) {
        Known.Persons persons = new Known.Persons(
                Map.of(), Map.of(String.valueOf(person.nameKey()), List.of(person)), Map.of(), Map.of());
        return new Known(SECTORS, some().organisations(), persons, Map.of(), Answered.NOTHING);
    }

    static Known with(Known known, String key, Known.Organisation organisation) {
        return with(known, Map.of(key, List.of(organisation)));
    }

    static Known with(Known known, Map<String, List<Known.Organisation>> named) {
        Known.Organisations before = known.organisations();
        Map<String, List<Known.Organisation>> all = new HashMap<>(before.byName());
        all.putAll(named);
        return with(known, new Known.Organisations(all, before.byNumber(), before.byId(), before.like()));
    }

    static Known with(Known known, Known.Organisations organisations) {
        return new Known(known.sectors(), organisations, known.persons(), known.told(), known.answered());
    }

    static Known with(Known known, Known.Persons persons) {
        return new Known(known.sectors(), known.organisations(), persons, known.told(), known.answered());
    }

    /** With nearly the same name in the register. */
    static Known like(Known known, String key, Suggestion suggestion) {
        Known.Organisations before = known.organisations();
        return with(
                known,
                new Known.Organisations(
                        before.byName(), before.byNumber(), before.byId(), Map.of(key, List.of(suggestion))));
    }

    static Known told(Known known, Map<Known.Told, Boolean> told) {
        Map<Known.Told, Known.Registered> registered = new HashMap<>();
        told.forEach((what, confirmed) -> registered.put(what, new Known.Registered(TOLD, confirmed)));
        return new Known(known.sectors(), known.organisations(), known.persons(), registered, known.answered());
    }

    static Known answered(Known known, Answered answered) {
        return new Known(known.sectors(), known.organisations(), known.persons(), known.told(), answered);
    }
}
