package se.regionvasterbotten.engagement.steps;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.web.Clocks;

/** No fact is written without the steps of those it touches being made anew. */
class ChangesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.regionvasterbotten.engagement");

    @Test
    void every_table_of_facts_is_looked_at_or_known_to_move_nobody() {
        Set<String> known = new TreeSet<>(Changes.MOVING.keySet());
        known.addAll(Changes.MOVING_NOBODY);

        assertThat(known).isEqualTo(tablesOfFacts());
        assertThat(Changes.MOVING.keySet()).doesNotContainAnyElementsOf(Changes.MOVING_NOBODY);
    }

    @Test
    void who_makes_a_fact_has_no_other_instant_than_the_ledgers_which_tells_of_it() {
        assertThat(CLASSES.stream()
                        .filter(ChangesTest::makesFacts)
                        .filter(writer ->
                                writer.getMethodCallsFromSelf().stream().anyMatch(ChangesTest::asksTheClock))
                        .map(JavaClass::getName))
                .isEmpty();
        assertThat(CLASSES.stream().filter(ChangesTest::makesFacts)).hasSizeGreaterThan(5);
    }

    private static boolean makesFacts(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAssignableTo(Fact.class) && !type.isAssignableTo(Fact.class));
    }

    private static boolean asksTheClock(JavaMethodCall call) {
        return call.getName().equals("now")
                && (call.getTargetOwner().isEquivalentTo(Clocks.class)
                        || call.getTargetOwner().isEquivalentTo(OffsetDateTime.class));
    }

    private static Set<String> tablesOfFacts() {
        return CLASSES.stream()
                .filter(type ->
                        type.isAssignableTo(Fact.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> type.getAnnotationOfType(Table.class).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
