package se.regionvasterbotten.engagement.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the roles out of a token: an array of role names, whoever else's names stand among ours. */
final class RolesClaim {
    private RolesClaim() {}

    /** Our roles in the claim; none when it is missing or no array. A name with dots reaches into objects, if it is none itself. */
    static Set<Role> roles(JWTClaimsSet claims, String name) {
        Object claim = claims.getClaim(name);
        Object found = claim == null ? within(claims.getClaims(), name) : claim;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (found instanceof Collection<?> words) {
            words.forEach(word -> Role.of(String.valueOf(word)).ifPresent(roles::add));
        }
        return roles;
    }

    private static @Nullable Object within(Map<?, ?> claims, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return claims.get(name);
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? within(inner, name.substring(dot + 1))
                : null;
    }
}
