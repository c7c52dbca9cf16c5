package se.regionvasterbotten.engagement.evidence;

/**
 * What the rules need to know of an organisation.
 *
 * @param id the organisation
 * @param ownStaff whether evidence on its mandate is registered but lifts nobody (delivered: Region Västerbotten)
 * @param sectors which sector it belonged to when
 */
public record Organisation(String id, boolean ownStaff, Sectors sectors) {}
