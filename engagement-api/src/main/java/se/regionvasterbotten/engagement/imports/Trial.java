package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * What a list would do to the register as it is now.
 *
 * @param organisations those it names that it would create, or of which it tells what the register holds or would hold by it
 * @param persons those it would create
 * @param entries the evidence it would add, not attended among it
 * @param again the evidence of its rows that the register has already
 * @param findings what there is to say of the rows, in their order; of the reading too
 * @param doubts those who may be others in the register
 */
record Trial(
        int rows,
        List<ListedOrganisation> organisations,
        List<ListedPerson> persons,
        List<Entry> entries,
        List<Again> again,
        List<Finding> findings,
        List<Doubt> doubts) {
    /** One piece of evidence that a row gives. */
    record Entry(int row, UUID person, @Nullable UUID organisation, Kind kind, boolean attended) {}

    /** Evidence that a row tells again. */
    record Again(int row, UUID contribution) {}

    Trial {
        organisations = List.copyOf(organisations);
        persons = List.copyOf(persons);
        entries = List.copyOf(entries);
        again = List.copyOf(again);
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
    }

    /** The same with a finding before all others. */
    Trial with(Finding first) {
        List<Finding> all = new ArrayList<>();
        all.add(first);
        all.addAll(findings);
        return new Trial(rows, organisations, persons, entries, again, all, doubts);
    }

    /** Rows that give confirmed evidence. */
    int accepted() {
        return (int) entries.stream().filter(Entry::attended).count();
    }

    /** Rows with an error. */
    int rejected() {
        return (int) findings.stream()
                .filter(Finding::rejects)
                .mapToInt(Finding::row)
                .distinct()
                .count();
    }

    /** The rest: not attended, told before, told twice. */
    int ignored() {
        return rows - accepted() - rejected();
    }

    int newOrganisations() {
        return (int) organisations.stream().filter(ListedOrganisation::isNew).count();
    }
}
