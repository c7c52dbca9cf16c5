package se.regionvasterbotten.engagement.imports;

/** How much a finding weighs. */
public enum Severity {
    /** The row is rejected. */
    ERROR,
    /** The row is used, but someone should look at it. */
    WARNING,
    /** What the import does with the row, and why. */
    INFO
}
