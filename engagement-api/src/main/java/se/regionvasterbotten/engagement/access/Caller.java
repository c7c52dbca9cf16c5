package se.regionvasterbotten.engagement.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Who is asking: anonymous until a token has been verified. */
@RequestScoped
public class Caller {
    private static final String ANONYMOUS = "anonymous";

    private String name = ANONYMOUS;
    private @Nullable String client;
    private Set<Role> roles = Set.of();
    private boolean signedIn;

    /** The subject of the token, for the log of who did what; {@value #ANONYMOUS} without a token. */
    public String name() {
        return name;
    }

    /** The system that the token was issued to; empty when the token names none. */
    public Optional<String> client() {
        return Optional.ofNullable(client);
    }

    /** Whether a verified token came with the request. */
    public boolean signedIn() {
        return signedIn;
    }

    /** Whether the caller has the right. */
    public boolean may(Right right) {
        return right.heldBy(roles);
    }

    /**
     * Ends the request unless the caller has the right.
     *
     * @throws Problem unauthenticated (401) for the anonymous, forbidden (403) for others
     */
    public void require(Right right) {
        if (may(right)) {
            return;
        }
        if (!signedIn) {
            throw Problem.of(ProblemType.UNAUTHENTICATED);
        }
        throw Problem.of(
                ProblemType.FORBIDDEN, right.roles().stream().map(Role::word).toList());
    }

    /** From here on the request is this subject's, by way of the system that the token was issued to. */
    public void signIn(String subject, @Nullable String issuedTo, Set<Role> held) {
        name = subject;
        client = issuedTo;
        roles = held.isEmpty() ? Set.of() : EnumSet.copyOf(held);
        signedIn = true;
    }
}
