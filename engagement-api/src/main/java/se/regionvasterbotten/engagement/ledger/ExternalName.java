package se.regionvasterbotten.engagement.ledger;

import java.util.Optional;

/**
 * An identifier in the space of one system, as every caller can write it: {@code crm:17}, and {@code :17} in the space that people
 * share. The first colon divides, so that the identifier may have colons; those of the system's name are written {@code %3A}, its
 * percent signs {@code %25}.
 *
 * @param system the space's name; empty for the shared one
 * @param externalId the identifier, case and blanks counting
 */
record ExternalName(String system, String externalId) {
    /** What a text says when it is read as a full name; empty when it has no colon. */
    static Optional<ExternalName> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String system = text.substring(0, colon).replaceAll("%3[Aa]", ":").replace("%25", "%");
        return Optional.of(new ExternalName(system, text.substring(colon + 1)));
    }

    /** The full name. */
    String written() {
        return system.replace("%", "%25").replace(":", "%3A") + ":" + externalId;
    }

    /** A digest of it, so that case and trailing blanks count in every collation. The shared space's are those it had when it was the only one. */
    String key(Thing kind) {
        return system.equals(CallingSystem.SHARED)
                ? Digest.of(kind, "default", externalId)
                : Digest.of(kind, "client", system, externalId);
    }
}
