package se.regionvasterbotten.engagement.imports;

import java.util.List;

/**
 * What a list keeps of a trial: how many of what, and the findings.
 *
 * @param rows how many rows there are
 * @param accepted rows that give confirmed evidence
 * @param ignored the rest: not attended, told before, told twice
 * @param rejected rows with an error
 * @param newPersons how many persons it would create
 * @param newOrganisations how many organisations it would create
 * @param findings what there is to say of the rows, in their order
 */
record Tried(
        int rows,
        int accepted,
        int ignored,
        int rejected,
        int newPersons,
        int newOrganisations,
        List<Finding> findings) {
    static Tried of(Trial trial) {
        return new Tried(
                trial.rows(),
                trial.accepted(),
                trial.ignored(),
                trial.rejected(),
                trial.persons().size(),
                trial.newOrganisations(),
                trial.findings());
    }
}
