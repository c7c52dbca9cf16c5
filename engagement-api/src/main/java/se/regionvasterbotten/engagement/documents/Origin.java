package se.regionvasterbotten.engagement.documents;

/** Whose words they are; a reader can tell the two apart. */
public enum Origin {
    /** Made by the product from the register's facts. */
    GENERATED,
    /** Written by an official. */
    WRITTEN
}
