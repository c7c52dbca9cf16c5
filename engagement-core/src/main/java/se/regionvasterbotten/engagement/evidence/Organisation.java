package se.regionvasterbotten.engagement.evidence;

import java.util.Set;

/**
 * What the rules need to know of an organisation.
 *
 * @param id the caller's identifier of the organisation
 * @param ownStaff whether evidence on its mandate is registered but lifts nobody (delivered: Region Västerbotten)
 * @param sectors which sector it belonged to when
 */
public record Organisation(String id, boolean ownStaff, Sectors sectors) implements Fact {
    static String about(String organisation) {
        return "organisation " + organisation;
    }

    @Override
    public String about() {
        return about(id);
    }

    @Override
    public Set<String> organisations() {
        return Set.of();
    }
}
