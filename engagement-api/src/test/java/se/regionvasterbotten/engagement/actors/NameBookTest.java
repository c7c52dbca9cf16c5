package se.regionvasterbotten.engagement.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issue 5, point 7: a part of a name finds it, spelling, case and diacritics forgiven the Swedish way. */
class NameBookTest {
    private static final List<String> NAMES = List.of(
            "Skellefteå kommun",
            "Luleå tekniska universitet",
            "Umeå universitet",
            "Båt och Bil AB",
            "Bat Research AB",
            "Älvkraft Norr AB",
            "Halla gård",
            "Hälla gård",
            "Idé-bruket",
            "Avdelning 12",
            "Avdelning 13");

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "skellefteå | Skellefteå kommun",
                "SKELLEFTEÅ KOMMUN | Skellefteå kommun",
                "kommun skellefteå | Skellefteå kommun",
                "skelefteå | Skellefteå kommun",
                "skelleftea | Skellefteå kommun",
                "skellfeteå komun | Skellefteå kommun",
                "skell | Skellefteå kommun",
                "kraft | Älvkraft Norr AB",
                "älvkraft norr | Älvkraft Norr AB",
                "universitet | Luleå tekniska universitet, Umeå universitet",
                "universitetet umeå | Umeå universitet",
                "umeå | Umeå universitet",
                "båt | Båt och Bil AB",
                "bat | Bat Research AB",
                "halla | Halla gård, Hälla gård",
                "hälla | Hälla gård, Halla gård",
                "ide bruket | Idé-bruket",
                "idé | Idé-bruket",
                "avdelning 12 | Avdelning 12",
                "xyzzy | -",
                "umeå kommun | -",
                "... | -"
            })
    void a_part_of_a_name_finds_it_the_nearest_first(String sought, String found) {
        NameBook book = new NameBook();
        for (int number = 0; number < NAMES.size(); number++) {
            book.put(id(number), NAMES.get(number));
        }

        List<String> expected = found.equals("-") ? List.of() : List.of(found.split(", "));
        assertThat(book.find(sought).stream()
                        .map(id -> NAMES.get((int) id.getLeastSignificantBits()))
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void a_name_that_changes_or_goes_is_found_no_longer() {
        NameBook book = new NameBook();
        book.put(id(1), "Norrland");
        book.put(id(1), "Sörland");
        assertThat(book.find("norrland")).isEmpty();
        assertThat(book.find("sörland")).containsExactly(id(1));

        book.remove(id(1));
        book.remove(id(2));
        assertThat(book.find("sörland")).isEmpty();
    }

    @Test
    void among_a_hundred_thousand_names_one_is_found_in_a_moment() {
        NameBook book = new NameBook();
        Random random = new Random(20261129);
        for (int number = 0; number < 100_000; number++) {
            book.put(id(number), word(random) + " " + word(random));
        }
        book.put(id(-1), "Märta Västerbottensson");
        book.find("värmer upp");
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThat(book.find("marta wästarboten")).doesNotContain(id(-1));
            assertThat(book.find("märtha västerbotensson")).contains(id(-1));
        }
        // A scan that compared every name letter by letter takes seconds; the bound leaves room for a busy machine.
        assertThat((System.nanoTime() - start) / 1e6 / 40).isLessThan(250);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int letters = 4 + random.nextInt(8); letters > 0; letters--) {
            word.append("aeioumnrstlkdvbgåäö".charAt(random.nextInt(19)));
        }
        return word.toString();
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
