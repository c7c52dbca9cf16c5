package se.regionvasterbotten.engagement.imports;

/** What has become of a list. */
public enum ListStatus {
    /** It is read and tried; the register knows nothing of it. */
    PREVIEW,
    /** It is being made to count; none of it does before all of it does. */
    COMMITTING,
    /** It counts. */
    COMMITTED,
    /** It was committed and taken back. */
    UNDONE
}
