/** The ladder of engagement: its rules as data, standings, journeys and movement. Pure Java, no dependency at run time. */
module se.regionvasterbotten.engagement.core {
    requires static org.jspecify;

    exports se.regionvasterbotten.engagement.ladder;
    exports se.regionvasterbotten.engagement.evidence;
    exports se.regionvasterbotten.engagement.standing;
    exports se.regionvasterbotten.engagement.explanation;
    exports se.regionvasterbotten.engagement.journey;
    exports se.regionvasterbotten.engagement.movement;
    exports se.regionvasterbotten.engagement.bulk;
    exports se.regionvasterbotten.engagement.disclosure;
    exports se.regionvasterbotten.engagement.words;
}
