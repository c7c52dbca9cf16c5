package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.actors.NameIndex;
import se.regionvasterbotten.engagement.actors.OrganisationName;
import se.regionvasterbotten.engagement.actors.OrganisationNumber;
import se.regionvasterbotten.engagement.ledger.NameKey;

/** Finds the rows' organisations in the register: as an official decided, by number, by name as the register compares names. */
final class OrganisationMatching {
    /** So many new names are compared with each other; of more the likely duplicates are sought in the register, when they stand there. */
    private static final int MOST_COMPARED = 2_000;

    private final Known known;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, ListedOrganisation> listed = new LinkedHashMap<>();
    private final Map<UUID, String> numbered = new HashMap<>();
    private @Nullable NameIndex newNames;

    /** Looks through all rows first, so that the answer for one does not depend on where it stands. */
    OrganisationMatching(Known known, List<Participant> rows) {
        this.known = known;
        for (Participant row : rows) {
            if (row.organisation() != null && row.number() != null) {
                numbers.putIfAbsent(OrganisationName.key(row.organisation()), row.number());
            }
        }
        for (Participant row : rows) {
            listed(row).ifPresent(organisation -> sector(row).ifPresent(organisation::stated));
        }
    }

    /** The row's organisation; empty when it has none. */
    Optional<ListedOrganisation> of(Participant row) {
        return Optional.ofNullable(row.organisation()).map(name -> listed.get(spelling(row, name)));
    }

    /** Every organisation of the list. */
    List<ListedOrganisation> all() {
        return List.copyOf(listed.values());
    }

    /** Whether an official decided to leave out the rows of the organisation. */
    boolean leftOut(ListedOrganisation organisation) {
        return known.answered()
                .choice(organisation.key())
                .filter(Choice.LEAVE_OUT::equals)
                .isPresent();
    }

    /** The organisations that may be others in the register. */
    List<Doubt> doubts() {
        return listed.values().stream()
                .filter(one -> !suggestions(one).isEmpty())
                .map(one -> new Doubt(
                        one.key(),
                        ActorType.ORGANISATION,
                        one.spelling(),
                        one.rows(),
                        one.rowTotal(),
                        suggestions(one)))
                .toList();
    }

    /** Who an organisation may be that is found in no sure way; nobody when it is. */
    List<Suggestion> suggestions(ListedOrganisation organisation) {
        if (organisation.matches() == 1
                && known.answered().choice(organisation.key()).isEmpty()) {
            return List.of();
        }
        String name = OrganisationName.key(organisation.spelling());
        List<Suggestion> suggestions = new ArrayList<>();
        List<Known.Organisation> same = known.organisations().byName().getOrDefault(name, List.of());
        same.forEach(one -> suggestions.add(Suggestion.of(
                one.id(), one.name(), Suggestion.Reason.SAME_NAME, same.size() == 1 ? 1 : 1.0 / same.size())));
        suggestions.addAll(known.organisations().like().getOrDefault(name, List.of()));
        return suggestions.subList(0, Math.min(Doubt.MOST, suggestions.size()));
    }

    /** What another organisation is called that is new in the list too, and may be the same. */
    Optional<String> alikeInList(ListedOrganisation organisation) {
        if (newNames == null) {
            newNames = new NameIndex();
            List<ListedOrganisation> added =
                    listed.values().stream().filter(ListedOrganisation::isNew).toList();
            if (added.size() <= MOST_COMPARED) {
                added.forEach(one -> newNames.add(one.id(), one.name()));
            }
        }
        return newNames.like(organisation.name(), 2).stream()
                .filter(one -> !one.id().equals(organisation.id()))
                .map(NameIndex.Alike::name)
                .findFirst();
    }

    /** What there is to say of the row's organisation and sector. */
    List<Finding> findings(Participant row) {
        List<Finding> findings = new ArrayList<>();
        of(row).ifPresent(organisation -> {
            String name = Objects.requireNonNull(row.organisation());
            if (organisation.matches() > 1) {
                findings.add(Finding.of(row.row(), ListColumn.ORGANISATION, name, FindingType.SEVERAL_ORGANISATIONS)
                        .with(organisation.matches()));
                return;
            }
            if (!organisation.name().equals(name)) {
                findings.add(Finding.of(row.row(), ListColumn.ORGANISATION, name, otherSpelling(organisation, name))
                        .with(organisation.name()));
            }
            if (organisation.addsNumber() && organisation.rows().get(0) == row.row()) {
                String number = OrganisationNumber.shown(Objects.requireNonNull(organisation.toldNumber()));
                findings.add(Finding.of(row.row(), ListColumn.ORGANISATION_NUMBER, number, FindingType.NUMBER_ADDED)
                        .with(organisation.name()));
            }
            if (row.sector() != null) {
                sectorFinding(row.row(), row.sector(), sector(row).orElse(null), organisation)
                        .ifPresent(findings::add);
            }
        });
        return findings;
    }

    private static FindingType otherSpelling(ListedOrganisation organisation, String name) {
        boolean sameName = OrganisationName.key(name).equals(OrganisationName.key(organisation.name()));
        return switch (organisation.found()) {
            case NOT -> sameName ? FindingType.OTHER_SPELLING_IN_LIST : FindingType.OTHER_NAME_OF_NUMBER_IN_LIST;
            case NUMBER -> sameName ? FindingType.OTHER_SPELLING : FindingType.MATCHED_BY_NUMBER;
            case DECISION -> FindingType.MATCHED_BY_DECISION;
            default -> FindingType.OTHER_SPELLING;
        };
    }

    private Optional<Finding> sectorFinding(
            int row, String word, Known.@Nullable Sector stated, ListedOrganisation organisation) {
        UUID own = organisation.sector();
        if (own == null) {
            return stated != null
                    ? Optional.empty()
                    : Optional.of(Finding.of(row, ListColumn.SECTOR, word, FindingType.UNKNOWN_SECTOR)
                            .with(sectorNames()));
        }
        Known.Sector sector = known.sector(own).orElse(null);
        String name = sector == null ? "" : sector.name();
        if (stated == null) {
            return Optional.of(Finding.of(row, ListColumn.SECTOR, word, FindingType.UNKNOWN_SECTOR_IGNORED)
                    .with(name));
        }
        boolean same = sector != null && sector.five().equals(stated.five());
        return same
                ? Optional.empty()
                : Optional.of(Finding.of(row, ListColumn.SECTOR, word, FindingType.OTHER_SECTOR)
                        .with(name));
    }

    /** What the rows of one organisation have in common: the number, one that another row tells of the name too, else the name. */
    private String spelling(Participant row, String name) {
        String key = OrganisationName.key(name);
        String number = row.number() == null ? numbers.get(key) : row.number();
        return number == null ? key : number;
    }

    private Optional<ListedOrganisation> listed(Participant row) {
        String name = row.organisation();
        if (name == null) {
            return Optional.empty();
        }
        String nameKey = OrganisationName.key(name);
        String number = row.number() == null ? numbers.get(nameKey) : row.number();
        ListedOrganisation organisation =
                listed.computeIfAbsent(spelling(row, name), spelling -> find(spelling, nameKey, number));
        organisation.spelt(name, row.row());
        return Optional.of(organisation);
    }

    private ListedOrganisation find(String spelling, String nameKey, @Nullable String number) {
        String key = Doubt.organisation(spelling);
        boolean free = number != null && !known.organisations().byNumber().containsKey(number);
        Known.Organisation decided = known.answered()
                .same(key)
                .map(known.organisations().byId()::get)
                .orElse(null);
        if (decided != null) {
            return new ListedOrganisation(key, number, free, List.of(decided), ListedOrganisation.Found.DECISION);
        }
        if (known.answered().choice(key).isPresent()) {
            return new ListedOrganisation(key, number, free, List.of(), ListedOrganisation.Found.NOT);
        }
        Known.Organisation numbered =
                number == null ? null : known.organisations().byNumber().get(number);
        if (numbered != null) {
            return new ListedOrganisation(key, number, free, List.of(numbered), ListedOrganisation.Found.NUMBER);
        }
        // Who has another number is somebody else of the same name.
        List<Known.Organisation> named = known.organisations().byName().getOrDefault(nameKey, List.of()).stream()
                .filter(one -> number == null || number.equals(numberOf(one, number)))
                .toList();
        return new ListedOrganisation(
                key,
                number,
                free,
                named,
                named.isEmpty() ? ListedOrganisation.Found.NOT : ListedOrganisation.Found.NAME);
    }

    /** The organisation's number; of one without it the first that the list tells. */
    private String numberOf(Known.Organisation one, String told) {
        return one.number() == null ? numbered.computeIfAbsent(one.id(), none -> told) : one.number();
    }

    private Optional<Known.Sector> sector(Participant row) {
        return Optional.ofNullable(row.sector())
                .or(() -> Optional.ofNullable(row.industry()))
                .map(word -> known.sectors().get(NameKey.of(word)));
    }

    private String sectorNames() {
        return known.sectors().values().stream()
                .map(Known.Sector::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
