package se.regionvasterbotten.engagement.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * Hands out tokens to whoever sits at this machine, while no identity provider is set and the database is our own. No part of
 * the API: it stands in no document, and is no address once there is a provider.
 */
@Path("dev/tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DevTokensResource {
    @Inject
    private SignIn signIn;

    @Inject
    private HttpServletRequest request;

    /**
     * A token with a role.
     *
     * @throws Problem for a call that came by another machine or page, or an unknown role
     */
    @POST
    @Allowed(Right.OPEN)
    public DevToken make(DevToken.Wanted wanted) {
        OwnTokens own = signIn.own().orElseThrow(() -> Problem.of(ProblemType.PATH_NOT_FOUND));
        if (!Nearby.of(request).holds()) {
            throw Problem.of(ProblemType.FOREIGN_REQUEST);
        }
        String role = wanted.role();
        if (role == null || role.isBlank()) {
            throw Problem.field(ProblemType.REQUIRED, "role", role);
        }
        Role known = Role.of(role)
                .orElseThrow(() -> Problem.field(
                        ProblemType.UNKNOWN_WORD,
                        "role",
                        role,
                        Arrays.stream(Role.values()).map(Role::word).toList()));
        String client = wanted.client();
        return own.token(known, client == null || client.isBlank() ? null : client.strip());
    }
}
