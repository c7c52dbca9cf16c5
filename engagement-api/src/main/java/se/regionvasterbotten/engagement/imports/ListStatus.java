package se.regionvasterbotten.engagement.imports;

/** What has become of a list. */
public enum ListStatus {
    /** It is read and tried; the register knows nothing of it. */
    PREVIEW,
    /** It counts. */
    COMMITTED,
    /** It was committed and taken back. */
    UNDONE
}
