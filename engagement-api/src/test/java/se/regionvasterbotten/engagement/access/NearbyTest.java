package se.regionvasterbotten.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearbyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    127.0.0.1       | localhost:8080         | -                        | true
                    127.0.0.1       | localhost              | -                        | true
                    127.0.0.1       | LOCALHOST:8080         | -                        | true
                    0:0:0:0:0:0:0:1 | [::1]:8080             | -                        | true
                    127.0.0.1       | 127.0.0.1:8080         | http://127.0.0.1:8080    | true
                    127.0.0.1       | localhost:8080         | http://127.0.0.1:8080    | false
                    127.0.0.1       | localhost:8080         | http://localhost:3000    | false
                    127.0.0.1       | localhost:8080         | https://localhost:8080   | false
                    127.0.0.1       | localhost:8080         | null                     | false
                    127.0.0.1       | evil.example           | -                        | false
                    127.0.0.1       | localhost.evil.example | -                        | false
                    127.0.0.1       | 127.0.0.1.evil.example | -                        | false
                    127.0.0.1       | -                      | -                        | false
                    10.0.0.7        | localhost:8080         | -                        | false
                    -               | localhost:8080         | -                        | false
                    """)
    void only_a_call_straight_from_this_machine_holds(String remote, String host, String origin, boolean holds) {
        assertThat(new Nearby(remote, host, origin, "http://" + host, false).holds())
                .isEqualTo(holds);
        assertThat(new Nearby(remote, host, origin, "http://" + host, true).holds())
                .isFalse();
    }
}
