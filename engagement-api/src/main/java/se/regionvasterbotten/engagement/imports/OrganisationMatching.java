package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.OrganisationName;
import se.regionvasterbotten.engagement.ledger.NameKey;

/** Finds the rows' organisations in the register, by name as the register compares names. */
final class OrganisationMatching {
    private final Known known;
    private final Map<String, ListedOrganisation> listed = new LinkedHashMap<>();

    /** Looks through all rows first, so that the answer for one does not depend on where it stands. */
    OrganisationMatching(Known known, List<Participant> rows) {
        this.known = known;
        for (Participant row : rows) {
            listed(row).ifPresent(organisation -> sector(row).ifPresent(organisation::stated));
        }
    }

    /** The row's organisation; empty when it has none. */
    Optional<ListedOrganisation> of(Participant row) {
        return Optional.ofNullable(row.organisation()).map(name -> listed.get(OrganisationName.key(name)));
    }

    /** Every organisation of the list. */
    List<ListedOrganisation> all() {
        return List.copyOf(listed.values());
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
                findings.add(Finding.of(row.row(), ListColumn.ORGANISATION, name, FindingType.OTHER_SPELLING)
                        .with(organisation.name()));
            }
            if (row.sector() != null) {
                sectorFinding(row.row(), row.sector(), sector(row).orElse(null), organisation)
                        .ifPresent(findings::add);
            }
        });
        return findings;
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

    private Optional<ListedOrganisation> listed(Participant row) {
        String name = row.organisation();
        if (name == null) {
            return Optional.empty();
        }
        String key = OrganisationName.key(name);
        ListedOrganisation organisation = listed.computeIfAbsent(
                key, one -> new ListedOrganisation(known.organisations().getOrDefault(one, List.of())));
        organisation.spelt(name);
        return Optional.of(organisation);
    }

    private Optional<Known.Sector> sector(Participant row) {
        return Optional.ofNullable(row.sector()).map(word -> known.sectors().get(NameKey.of(word)));
    }

    private String sectorNames() {
        return known.sectors().values().stream()
                .map(Known.Sector::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
