package se.regionvasterbotten.engagement.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.PersonKeys;

/** Finds the rows' persons: by e-mail without case, without e-mail by name and organisation (API, a list). */
final class PersonMatching {
    private final Known known;
    private final Map<String, Participant> named = new HashMap<>();
    private final Map<String, ListedPerson> byEmail = new HashMap<>();
    private final Map<NameAt, Map<UUID, ListedPerson>> byName = new HashMap<>();

    /** A name at an organisation; of the row's, so that two rows with the same name and e-mail are one. */
    private record NameAt(String nameKey, @Nullable UUID organisation) {}

    PersonMatching(Known known, List<Participant> rows) {
        this.known = known;
        for (Participant row : rows) {
            if (row.email() != null && row.named()) {
                named.putIfAbsent(PersonKeys.email(row.email()), row);
            }
        }
    }

    /**
     * The row's person; empty when the row is rejected. Rows with e-mail must be asked about before those without, since those may
     * be the same persons.
     */
    Optional<ListedPerson> of(Participant row, @Nullable UUID organisation, Consumer<Finding> findings) {
        Optional<ListedPerson> person = row.email() == null
                ? byName(row, organisation, findings)
                : Optional.of(byEmail(row, row.email(), findings));
        person.ifPresent(
                one -> byName.computeIfAbsent(new NameAt(row.nameKey(), organisation), at -> new LinkedHashMap<>())
                        .put(one.id(), one));
        return person;
    }

    /** Whether the row's e-mail is known to nobody and comes with no name to register, in no row of the list. */
    boolean nameless(Participant row) {
        if (row.email() == null) {
            return false;
        }
        String key = PersonKeys.email(row.email());
        return !known.byEmail().containsKey(key) && !named.containsKey(key);
    }

    private ListedPerson byEmail(Participant row, String email, Consumer<Finding> findings) {
        String key = PersonKeys.email(email);
        ListedPerson person = byEmail.computeIfAbsent(key, one -> {
            Known.Person registered = known.byEmail().get(one);
            return registered == null
                    ? ListedPerson.added(named.getOrDefault(one, row))
                    : ListedPerson.known(registered);
        });
        if (row.named() && person.nameKey() != null && !row.nameKey().equals(person.nameKey())) {
            findings.accept(Finding.of(row.row(), ListColumn.EMAIL, email, FindingType.OTHER_NAME));
        }
        return person;
    }

    private Optional<ListedPerson> byName(Participant row, @Nullable UUID organisation, Consumer<Finding> findings) {
        Map<UUID, ListedPerson> found =
                new LinkedHashMap<>(byName.getOrDefault(new NameAt(row.nameKey(), organisation), Map.of()));
        namesakes(row, organisation).forEach(one -> found.putIfAbsent(one.id(), ListedPerson.known(one)));
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
        return known.byName().getOrDefault(row.nameKey(), List.of()).stream()
                .filter(one -> organisation != null && one.organisations().contains(organisation))
                .toList();
    }
}
