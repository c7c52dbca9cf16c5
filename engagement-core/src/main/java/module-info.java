/** The ladder of engagement: its rules as data, standings, journeys and movement. Pure Java, no dependency at run time. */
module se.regionvasterbotten.engagement.core {
    requires static transitive org.jspecify;

    exports se.regionvasterbotten.engagement.ladder;
}
