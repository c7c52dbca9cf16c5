package se.regionvasterbotten.engagement.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.PersonKeys;

/** Finds the rows' persons: as an official decided, by e-mail without case, without e-mail by name and organisation (API, a list). */
final class PersonMatching {
    private final Known known;
    private final Map<String, Participant> named = new HashMap<>();
    private final Map<String, ListedPerson> byEmail = new HashMap<>();
    private final Map<Known.NameAt, Map<UUID, ListedPerson>> byName = new HashMap<>();
    private final Set<String> askedByName = new HashSet<>();
    private final PersonDoubts doubts;

    PersonMatching(Known known, List<Participant> rows) {
        this.known = known;
        this.doubts = new PersonDoubts(known);
        for (Participant row : rows) {
            if (row.email() != null && row.named()) {
                named.putIfAbsent(PersonKeys.email(row.email()), row);
            } else if (row.email() == null) {
                askedByName.add(row.nameKey());
            }
        }
    }

    /**
     * The row's person; empty when the row is rejected. Rows with e-mail must be asked about before those without, since those may
     * be the same persons.
     */
    Optional<ListedPerson> of(Participant row, @Nullable ListedOrganisation organisation, Consumer<Finding> findings) {
        UUID mandate = organisation == null ? null : organisation.id();
        String key = key(row, organisation);
        Optional<ListedPerson> person = row.email() == null
                ? byName(row, mandate, key, findings)
                : Optional.of(byEmail(row, row.email(), mandate, key, findings));
        person.filter(one -> !askedByName.isEmpty() && askedByName.contains(row.nameKey()))
                .ifPresent(one -> byName.computeIfAbsent(
                                new Known.NameAt(row.nameKey(), mandate), at -> new LinkedHashMap<>(2))
                        .put(one.id(), one));
        return person;
    }

    /** Whether an official decided to leave out the person's rows. */
    boolean leftOut(Participant row, @Nullable ListedOrganisation organisation) {
        return !known.answered().here().isEmpty()
                && known.answered()
                        .choice(key(row, organisation))
                        .filter(Choice.LEAVE_OUT::equals)
                        .isPresent();
    }

    /** The persons that may be others in the register. */
    List<Doubt> doubts() {
        return doubts.all();
    }

    /** Tells the doubts of a row that an official left out, so that the answer can be seen and changed. */
    void doubt(Participant row, @Nullable ListedOrganisation organisation) {
        doubts.about(row, key(row, organisation), organisation == null ? null : organisation.id());
    }

    /** Whether the row's e-mail is known to nobody and comes with no name to register, in no row of the list. */
    boolean nameless(Participant row) {
        if (row.email() == null) {
            return false;
        }
        String key = PersonKeys.email(row.email());
        return !known.persons().byEmail().containsKey(key) && !named.containsKey(key);
    }

    private static String key(Participant row, @Nullable ListedOrganisation organisation) {
        String email = row.email() == null ? null : PersonKeys.email(row.email());
        return Doubt.person(email, row.nameKey(), organisation == null ? null : organisation.key());
    }

    private Optional<ListedPerson> decided(String key) {
        return known.answered()
                .same(key)
                .flatMap(id -> Optional.ofNullable(known.persons().byId().get(id)))
                .map(ListedPerson::decided);
    }

    private ListedPerson byEmail(
            Participant row, String email, @Nullable UUID organisation, String key, Consumer<Finding> findings) {
        ListedPerson person = byEmail.computeIfAbsent(PersonKeys.email(email), one -> {
            Known.Person registered = known.persons().byEmail().get(one);
            return registered == null
                    ? decided(key).orElseGet(() -> ListedPerson.added(named.getOrDefault(one, row)))
                    : ListedPerson.known(registered);
        });
        if (person.isNew() || person.decided()) {
            doubts.about(row, key, organisation);
            sayDecided(row, person, findings);
            sayOtherName(row, email, findings);
        } else if (row.named() && person.nameKey() != null && !row.nameKey().equals(person.nameKey())) {
            findings.accept(Finding.of(row.row(), ListColumn.EMAIL, email, FindingType.OTHER_NAME));
        }
        return person;
    }

    private void sayOtherName(Participant row, String email, Consumer<Finding> findings) {
        Participant first = named.get(PersonKeys.email(email));
        if (first != null && row.named() && !row.nameKey().equals(first.nameKey())) {
            findings.accept(Finding.of(row.row(), ListColumn.EMAIL, email, FindingType.OTHER_NAME_IN_LIST)
                    .with(first.row()));
        }
    }

    private static void sayDecided(Participant row, ListedPerson person, Consumer<Finding> findings) {
        if (person.decided()) {
            findings.accept(Finding.of(row.row(), FindingType.MATCHED_BY_DECISION));
        }
    }

    private Optional<ListedPerson> byName(
            Participant row, @Nullable UUID organisation, String key, Consumer<Finding> findings) {
        Optional<ListedPerson> decided = decided(key);
        if (decided.isPresent()) {
            doubts.about(row, key, organisation);
            sayDecided(row, decided.get(), findings);
            return decided;
        }
        Map<UUID, ListedPerson> found =
                new LinkedHashMap<>(byName.getOrDefault(new Known.NameAt(row.nameKey(), organisation), Map.of()));
        boolean anew = known.answered().choice(key).isPresent();
        if (anew) {
            found.values().removeIf(one -> !one.isNew());
        } else {
            namesakes(row, organisation).forEach(one -> found.putIfAbsent(one.id(), ListedPerson.known(one)));
        }
        if (found.size() != 1 || anew) {
            doubts.about(row, key, organisation);
        }
        if (found.size() > 1) {
            findings.accept(Finding.of(row.row(), FindingType.SEVERAL_PERSONS).with(found.size()));
            return Optional.empty();
        }
        Optional<ListedPerson> one = found.values().stream().findFirst();
        one.ifPresent(person -> findings.accept(Finding.of(row.row(), FindingType.MATCHED_BY_NAME)));
        return one.or(() -> Optional.of(ListedPerson.added(row)));
    }

    /** Who the register knows by the row's name at the organisation. */
    List<Known.Person> namesakes(Participant row, @Nullable UUID organisation) {
        return known.persons().byName().getOrDefault(row.nameKey(), List.of()).stream()
                .filter(one -> one.at(organisation))
                .toList();
    }

    /** Who the row's new person is most likely to be, when that is likely enough to say. */
    Optional<Suggestion> likely(Participant row, @Nullable ListedOrganisation organisation) {
        return doubts.of(key(row, organisation)).filter(one -> one.reason() != Suggestion.Reason.SAME_NAME_ELSEWHERE);
    }

    /** Whether an official decided that the row's person is new. */
    boolean decidedNew(Participant row, @Nullable ListedOrganisation organisation) {
        return !known.answered().here().isEmpty()
                && known.answered().choice(key(row, organisation)).isPresent();
    }
}
