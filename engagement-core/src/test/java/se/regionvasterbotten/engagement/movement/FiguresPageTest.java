package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The figures page of the documentation, written from the definitions that the product itself gives. */
class FiguresPageTest {
    private static final Path PAGE = Path.of("..", "docs", "figures.md");

    @Test
    void the_figures_page_says_what_is_counted() throws IOException {
        String written = text();
        if (Boolean.getBoolean("figures-page.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # Siffrorna (*the figures*)

                Den här sidan skrivs av produktens egna definitioner och jämförs med dem i varje bygge; ändra den inte för hand.
                *This page is written from the product's own definitions and compared with them in every build; do not edit it.*
                `mvn -q -pl engagement-core test -Dtest=FiguresPageTest -Dfigures-page.write=true` skriver den på nytt.
                """);
        for (Figure figure : Figure.values()) {
            page.append("\n## ").append(figure.title().swedish());
            page.append(" (*").append(figure.title().english()).append("*)\n\n");
            page.append(figure.definition().swedish()).append("\n\n");
            page.append('*').append(figure.definition().english()).append("*\n");
        }
        return page.toString();
    }
}
