package se.regionvasterbotten.engagement.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.stream.Stream;

/** The directions of dependencies, and the names and signatures that the house does not have. */
@AnalyzeClasses(packages = "se.regionvasterbotten.engagement", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> IN_CORE = module("engagement-core");
    private static final DescribedPredicate<JavaClass> IN_API = module("engagement-api");
    private static final DescribedPredicate<JavaClass> IN_WAR = module("engagement-war");
    private static final DescribedPredicate<JavaClass> OF_JAVA = DescribedPredicate.describe(
            "of Java",
            type -> type.getBaseComponentType().isPrimitive()
                    || type.getBaseComponentType().getPackageName().matches("(java|org\\.jspecify)\\..*"));

    @ArchTest
    static final ArchRule the_core_depends_on_nothing_but_java =
            classes().that(IN_CORE).should().onlyDependOnClassesThat(IN_CORE.or(OF_JAVA));

    @ArchTest
    static final ArchRule the_core_asks_no_clock_and_knows_no_database = noClasses()
            .that(IN_CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net..")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule the_api_does_not_know_the_war =
            noClasses().that(IN_API).should().dependOnClassesThat(IN_WAR);

    @ArchTest
    static final ArchRule no_package_needs_one_that_needs_it =
            slices().matching("se.regionvasterbotten.engagement.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_entity_stands_in_a_resources_signature = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(nameNoEntity());

    @ArchTest
    static final ArchRule no_class_is_named_after_a_layer = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .resideInAnyPackage("..dto..", "..mapper..", "..service..", "..impl..");

    @ArchTest
    static final ArchRule no_field_is_a_date_of_java_util =
            noFields().should().haveRawType(Date.class).orShould().haveRawType(Calendar.class);

    @ArchTest
    static final ArchRule no_method_gives_a_date_of_java_util =
            noMethods().should().haveRawReturnType(Date.class).orShould().haveRawReturnType(Calendar.class);

    @ArchTest
    static final ArchRule an_interface_has_more_than_one_implementation = classes()
            .that(INTERFACES)
            .and()
            .areNotAnnotations()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(haveSeveralImplementations());

    private static DescribedPredicate<JavaClass> module(String name) {
        return DescribedPredicate.describe(
                "in " + name,
                type -> type.getBaseComponentType()
                        .getSource()
                        .map(source -> source.getUri().toString().contains("/" + name))
                        .orElse(false));
    }

    private static ArchCondition<JavaMethod> nameNoEntity() {
        return new ArchCondition<>("name no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(type -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(ArchitectureTest::entity)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names the entity " + type.getSimpleName())));
            }
        };
    }

    private static boolean entity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }

    private static ArchCondition<JavaClass> haveSeveralImplementations() {
        return new ArchCondition<>("have several implementations") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean lambda = type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                                .count()
                        == 1;
                if (!lambda && type.getAllSubclasses().size() < 2) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            type.getFullName() + " has "
                                    + type.getAllSubclasses().size()));
                }
            }
        };
    }
}
