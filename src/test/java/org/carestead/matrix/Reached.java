package org.carestead.matrix;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which methods of services are called from screens and pages, as the classes have it. */
final class Reached {

    private static final String HOUSE = "org.carestead.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            // What packaging generates to start faster calls whatever it builds.
            .withImportOption(location -> !location.contains("__") && !location.contains("$$"))
            .importPackages("org.carestead");

    private Reached() {}

    /** Each as the tables name it: {@code pharmacy.Refills.order(Authority,MedicineId)}. */
    static Set<String> methods() {
        return CLASSES.stream()
                .filter(Reached::isScreen)
                .flatMap(Reached::calls)
                .filter(call -> isService(call.getTargetOwner()))
                .map(Reached::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether there is a test, or a helper of tests, of this name. */
    static boolean isTest(String name) {
        return CLASSES.contain(HOUSE + name) && isTest(CLASSES.get(HOUSE + name));
    }

    /** What the tests of a class call, those in helpers of theirs included. */
    static Set<String> calledBy(String test) {
        JavaClass tests = CLASSES.get(HOUSE + test);
        return Stream.concat(
                        Stream.of(tests),
                        tests.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .filter(Reached::isTest))
                .flatMap(Reached::calls)
                .map(Reached::name)
                .collect(Collectors.toSet());
    }

    private static Stream<JavaAccess<?>> calls(JavaClass from) {
        return Stream.concat(from.getCodeUnitCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream());
    }

    private static boolean isScreen(JavaClass type) {
        return !isTest(type)
                && (type.getPackageName().endsWith(".ui")
                        || type.getPackageName().endsWith(".web"));
    }

    private static boolean isTest(JavaClass type) {
        return type.getSource()
                .filter(source -> source.getUri().toString().contains("/test-classes/"))
                .isPresent();
    }

    // What is called through an interface counts where a bean outside of the screens stands behind it.
    private static boolean isService(JavaClass type) {
        Predicate<JavaClass> bean =
                each -> !isScreen(each) && !isTest(each) && each.isMetaAnnotatedWith(Component.class);
        return type.getPackageName().startsWith(HOUSE)
                && !isScreen(type)
                && (bean.test(type) || type.getAllSubclasses().stream().anyMatch(bean));
    }

    private static String name(JavaAccess<?> call) {
        String parameters = ((CodeUnitAccessTarget) call.getTarget())
                .getRawParameterTypes().stream().map(JavaClass::getSimpleName).collect(joining(","));
        return call.getTargetOwner().getName().replace(HOUSE, "") + "."
                + call.getTarget().getName() + "(" + parameters + ")";
    }
}
