package se.regionvasterbotten.engagement.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import se.regionvasterbotten.engagement.access.Caller;

/** Whose identifiers are meant: each system has a space of its own, people share one, whose name is the empty text. */
@ApplicationScoped
class CallingSystem {
    /** The space of people, and of what nobody asked for: the sample at the start, say. */
    static final String SHARED = "";

    @Inject
    private Caller caller;

    /** The name of the caller's space: the client that the token was issued to. */
    String name() {
        try {
            return caller.client().orElse(SHARED);
        } catch (ContextNotActiveException outsideAnyRequest) {
            return SHARED;
        }
    }
}
