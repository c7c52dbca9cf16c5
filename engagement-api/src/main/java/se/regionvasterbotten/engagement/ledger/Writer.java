package se.regionvasterbotten.engagement.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Caller;

/** Who writes, as the register keeps it: no more than tells one caller from another. */
@ApplicationScoped
public class Writer {
    private static final int MOST = 255;

    @Inject
    private Caller caller;

    /** The caller's subject, or a digest of it where it is an address of e-mail or long; null for the product itself and outside any request. */
    public @Nullable String subject() {
        try {
            if (!caller.signedIn()) {
                return null;
            }
            String name = caller.name();
            return name.indexOf('@') < 0 && name.length() <= MOST ? name : Digest.of(name);
        } catch (ContextNotActiveException outsideAnyRequest) {
            return null;
        }
    }

    /** The system that the caller's token was issued to; null when it names none. */
    @Nullable
    String client() {
        try {
            return caller.client().orElse(null);
        } catch (ContextNotActiveException outsideAnyRequest) {
            return null;
        }
    }
}
