package se.regionvasterbotten.engagement.imports;

/** What an official can answer when a list names somebody who may be in the register already. */
public enum Choice {
    /** It is that one. */
    SAME,
    /** It is somebody new. */
    NEW,
    /** The rows are left out. */
    LEAVE_OUT
}
