package se.regionvasterbotten.engagement.bulk;

/**
 * On which of its days a piece of evidence meets a condition, least first. Every condition of the ladder is met on one of these, so <i>all of</i> is the
 * least and <i>any of</i> the greatest.
 */
enum Extent {
    /** On none. */
    NONE,
    /** Only together with other evidence: a contribution while both of a pair support, a membership while and after another sector took part. */
    TOGETHER,
    /** On all days on which it supports anything at all. */
    WHOLE
}
