package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tries the rows of one list against the register (API, a list; RULES section 4). Pure: the same rows and the same register give the
 * same trial, but for the identifiers of what would be new.
 */
final class Matching {
    private final ParticipantList list;
    private final Known known;
    private final OrganisationMatching organisations;
    private final PersonMatching persons;
    private final List<Finding> findings;
    private final List<Trial.Entry> entries = new ArrayList<>();
    private final Map<UUID, ListedPerson> added = new LinkedHashMap<>();
    private final List<Trial.Again> again = new ArrayList<>();
    private final Set<UUID> named = new HashSet<>();
    private final Set<UUID> touched = new HashSet<>();
    private final Map<Known.Told, Integer> told = new HashMap<>();

    /** A row whose organisation and person are found. */
    private record Found(Participant row, @Nullable ListedOrganisation organisation, ListedPerson person) {
        Known.Told told() {
            return new Known.Told(person.id(), organisationId(), row.kind());
        }

        @Nullable
        UUID organisationId() {
            return organisation == null ? null : organisation.id();
        }
    }

    private Matching(ParticipantList list, Known known) {
        this.list = list;
        this.known = known;
        this.organisations = new OrganisationMatching(known, list.participants());
        this.persons = new PersonMatching(known, list.participants());
        this.findings = new ArrayList<>(list.findings());
    }

    /** What the list would do. */
    static Trial of(ParticipantList list, Known known) {
        return new Matching(list, known).trial();
    }

    private Trial trial() {
        Comparator<Participant> emailsFirst = Comparator.comparing(row -> row.email() == null);
        List<Found> found = list.participants().stream()
                .sorted(emailsFirst.thenComparing(Participant::row))
                .flatMap(row -> find(row).stream())
                .toList();
        Comparator<Found> attendedFirst = Comparator.comparing(one -> !one.row().attended());
        found.stream()
                .sorted(attendedFirst.thenComparing(one -> one.row().row()))
                .forEach(this::tell);
        findings.sort(Comparator.comparing(Finding::row));
        List<ListedOrganisation> told = organisations.all().stream()
                .filter(one -> named.contains(one.id()) && (one.isNew() || one.tells()))
                .toList();
        List<Doubt> doubts = new ArrayList<>(organisations.doubts());
        doubts.addAll(persons.doubts());
        return new Trial(list.rows(), told, List.copyOf(added.values()), entries, again, findings, doubts);
    }

    /** The row with whom it is about; empty when it is rejected. */
    private Optional<Found> find(Participant row) {
        ListedOrganisation organisation = organisations.of(row).orElse(null);
        if (organisation != null && organisations.leftOut(organisation)) {
            say(row.row(), FindingType.LEFT_OUT, null);
            return Optional.empty();
        }
        List<Finding> said = organisations.findings(row);
        findings.addAll(said);
        if (persons.nameless(row)) {
            say(row.row(), FindingType.UNKNOWN_EMAIL_WITHOUT_NAME, null);
            return Optional.empty();
        }
        if (said.stream().anyMatch(Finding::rejects)) {
            return Optional.empty();
        }
        if (persons.leftOut(row, organisation)) {
            persons.doubt(row, organisation);
            say(row.row(), FindingType.LEFT_OUT, null);
            return Optional.empty();
        }
        return persons.of(row, organisation, findings::add).map(person -> new Found(row, organisation, person));
    }

    private void tell(Found found) {
        int row = found.row().row();
        Known.Told what = found.told();
        Known.Registered registered = known.told().get(what);
        Integer earlier = told.putIfAbsent(what, row);
        boolean attended = found.row().attended();
        Optional.ofNullable(found.organisationId()).ifPresent(named::add);
        if (earlier != null) {
            say(row, FindingType.DUPLICATE_ROW, earlier);
        } else if (registered != null && registered.confirmed() == attended) {
            say(row, FindingType.ALREADY_REGISTERED, null);
            again.add(new Trial.Again(row, registered.contribution()));
        } else if (registered != null && registered.confirmed()) {
            say(row, FindingType.ALREADY_ATTENDED, null);
        } else {
            if (registered != null) {
                say(row, FindingType.NOW_ATTENDED, null);
            } else if (!attended) {
                say(row, FindingType.NOT_ATTENDED, null);
            }
            keep(found);
        }
    }

    private void keep(Found found) {
        Participant row = found.row();
        ListedPerson person = found.person();
        ListedOrganisation organisation = found.organisation();
        if (organisation != null && touched.add(organisation.id()) && organisation.isNew()) {
            findings.add(
                    Finding.of(row.row(), ListColumn.ORGANISATION, organisation.name(), FindingType.NEW_ORGANISATION));
            sayWhoElse(row, organisation);
            organisations
                    .alikeInList(organisation)
                    .ifPresent(name -> findings.add(Finding.of(
                                    row.row(),
                                    ListColumn.ORGANISATION,
                                    organisation.name(),
                                    FindingType.SIMILAR_IN_LIST)
                            .with(name)));
            if (organisation.sector() == null) {
                say(row.row(), FindingType.SECTOR_MISSING, null);
            }
        }
        if (person.isNew() && added.put(person.id(), person) == null) {
            say(row.row(), newPerson(found), null);
        }
        entries.add(new Trial.Entry(row.row(), person.id(), found.organisationId(), row.kind(), row.attended()));
    }

    private void sayWhoElse(Participant row, ListedOrganisation organisation) {
        boolean decided = known.answered().choice(organisation.key()).isPresent();
        organisations.suggestions(organisation).stream()
                .filter(one -> !decided)
                .findFirst()
                .ifPresent(one -> findings.add(Finding.of(
                                row.row(),
                                ListColumn.ORGANISATION,
                                organisation.name(),
                                FindingType.SIMILAR_ORGANISATION)
                        .with(one.name())));
    }

    private FindingType newPerson(Found found) {
        if (persons.decidedNew(found.row(), found.organisation())) {
            return FindingType.NEW_PERSON;
        }
        if (persons.likely(found.row(), found.organisation()).isPresent() && !namesake(found)) {
            return FindingType.SIMILAR_PERSON;
        }
        if (found.person().email() == null) {
            return FindingType.NEW_PERSON_BY_NAME;
        }
        return namesake(found) ? FindingType.NAMESAKE : FindingType.NEW_PERSON;
    }

    private boolean namesake(Found found) {
        return persons.namesakes(found.row(), found.organisationId()).stream().anyMatch(one -> one.emailKey() == null);
    }

    private void say(int row, FindingType type, @Nullable Object detail) {
        Finding finding = Finding.of(row, type);
        findings.add(detail == null ? finding : finding.with(detail));
    }
}
