package org.carestead.matrix;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which methods of services are called from screens and pages, as the classes have it. */
final class Reached {

    private static final String HOUSE = "org.carestead.";

    private Reached() {}

    /** Each as the tables name it: {@code pharmacy.Refills.order(Authority,MedicineId)}. */
    static Set<String> methods() {
        JavaClasses portal = classes(Predefined.DO_NOT_INCLUDE_TESTS);
        return portal.stream()
                .filter(Reached::isScreen)
                .flatMap(Reached::calls)
                .filter(call -> isService(call.getTargetOwner()))
                .map(Reached::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the tests of a class call, those in helpers of theirs included. */
    static Set<String> calledBy(JavaClass test, JavaClasses tests) {
        Set<String> found = new TreeSet<>();
        Stream.concat(
                        Stream.of(test),
                        test.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass())
                                .filter(helper -> tests.contain(helper.getName()))
                                .map(helper -> tests.get(helper.getName())))
                .flatMap(Reached::calls)
                .forEach(call -> found.add(name(call)));
        return found;
    }

    /** Every class of the house that is a test, or helps one. */
    static JavaClasses tests() {
        return classes(Predefined.ONLY_INCLUDE_TESTS);
    }

    private static JavaClasses classes(ImportOption which) {
        return new ClassFileImporter()
                .withImportOption(which)
                // What packaging generates to start faster calls whatever it builds.
                .withImportOption(location -> !location.contains("__") && !location.contains("$$"))
                .importPackages("org.carestead");
    }

    private static Stream<JavaAccess<?>> calls(JavaClass from) {
        return Stream.concat(from.getCodeUnitCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream());
    }

    private static boolean isScreen(JavaClass type) {
        return type.getPackageName().endsWith(".ui") || type.getPackageName().endsWith(".web");
    }

    // What is called through an interface counts where a bean outside of the screens stands behind it.
    private static boolean isService(JavaClass type) {
        Predicate<JavaClass> bean = each -> !isScreen(each) && each.isMetaAnnotatedWith(Component.class);
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
