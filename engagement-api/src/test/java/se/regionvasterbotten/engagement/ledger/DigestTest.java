package se.regionvasterbotten.engagement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {
    @Test
    void equal_contents_have_equal_digests() {
        assertThat(Digest.of("a", null, List.of("b", "c"), 1)).isEqualTo(Digest.of("a", null, List.of("b", "c"), 1));
    }

    @Test
    void contents_that_only_look_alike_when_joined_have_different_digests() {
        assertThat(List.of(
                        Digest.of("ab", "c"),
                        Digest.of("a", "bc"),
                        Digest.of("abc"),
                        Digest.of("abc", null),
                        Digest.of("abc", ""),
                        Digest.of(List.of("ab", "c")),
                        Digest.of(List.of("abc"))))
                .doesNotHaveDuplicates();
    }
}
