package se.regionvasterbotten.engagement.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExplanationsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "explanations.md");

    @Test
    void the_page_says_what_the_core_says() throws IOException {
        String written = new ExplanationsPage().text();
        if (Boolean.getBoolean("explanations-page.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }
}
