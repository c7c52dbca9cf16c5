package se.regionvasterbotten.engagement.access;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import org.junit.jupiter.api.Test;

class EveryOperationNamesItsRightTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.regionvasterbotten.engagement");

    @Test
    void every_method_that_answers_a_request_says_which_right_it_asks_for() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(beAnnotatedWith(Allowed.class))
                .check(PRODUCT);
    }

    @Test
    void rights_stand_on_operations_and_nowhere_else() {
        methods()
                .that()
                .areAnnotatedWith(Allowed.class)
                .should()
                .beMetaAnnotatedWith(HttpMethod.class)
                .check(PRODUCT);
    }
}
