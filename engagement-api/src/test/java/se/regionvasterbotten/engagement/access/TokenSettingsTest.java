package se.regionvasterbotten.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSettingsTest {
    private static final String JWKS = "engagement.token.jwks-url";

    private final Map<String, String> settings = new HashMap<>(Map.of(
            JWKS,
            "https://idp.example/keys",
            "engagement.token.issuer",
            "https://idp.example",
            "engagement.token.audience",
            "engagement"));

    @Test
    void an_identity_provider_is_known_by_its_keys_issuer_and_audience() {
        TokenSettings read = read();
        assertThat(read.jwks().map(Object::toString)).contains("https://idp.example/keys");
        assertThat(read.issuer()).isEqualTo("https://idp.example");
        assertThat(read.rolesClaim()).isEqualTo("groups");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9000/keys", "http://127.0.0.1/keys", "http://[::1]:9000/keys"})
    void keys_may_travel_in_the_clear_on_this_machine(String address) {
        settings.put(JWKS, address);
        assertThat(read().jwks()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://idp.example/keys", "http://localhost.example/keys", "file:///keys", "keys", "http:", "::"
            })
    void keys_from_elsewhere_come_over_https_or_the_start_is_refused(String address) {
        settings.put(JWKS, address);
        assertThatThrownBy(this::read).isInstanceOf(IllegalStateException.class).hasMessageContaining(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "audience"})
    void keys_without_an_issuer_or_an_audience_are_a_contradiction(String left) {
        settings.put("engagement.token." + left, " ");
        assertThatThrownBy(this::read).hasMessageContaining("engagement.token." + left);
    }

    @Test
    void without_keys_we_are_our_own_issuer() {
        settings.clear();
        settings.put("engagement.token.roles-claim", "roles");
        assertThat(read().jwks()).isEmpty();
        assertThat(read().rolesClaim()).isEqualTo("roles");
    }

    private TokenSettings read() {
        return TokenSettings.of(name -> Optional.ofNullable(settings.get(name)));
    }
}
