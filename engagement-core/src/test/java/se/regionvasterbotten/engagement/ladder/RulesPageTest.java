package se.regionvasterbotten.engagement.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void the_rules_page_says_what_the_ladder_does() throws IOException {
        String written = new RulesPage(FirstLadder.VERSION).text();
        if (Boolean.getBoolean("rules-page.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }
}
