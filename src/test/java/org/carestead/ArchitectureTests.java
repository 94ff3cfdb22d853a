package org.carestead;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Function;
import org.carestead.access.Acting;
import org.carestead.access.Authority;
import org.carestead.grant.EmergencyGrants;
import org.carestead.grant.GrantKeeping;
import org.carestead.grant.NewGrant;
import org.carestead.grant.NewGrants;
import org.carestead.invitation.Offers;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;

/** What every part of the house keeps to; each rule says what to do instead. */
class ArchitectureTests {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // What packaging generates to start faster calls whatever it builds.
            .withImportOption(location -> !location.contains("__") && !location.contains("$$"))
            .importPackages("org.carestead");

    @Test
    void timeComesFromTheInjectedClock() {
        for (Class<?> clock :
                new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
            noClasses()
                    .should()
                    .callMethod(clock, "now")
                    .because("tests move time: inject java.time.InstantSource")
                    .check(PORTAL);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage("org.carestead.frame")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("tests move time: inject java.time.InstantSource")
                .check(PORTAL);
    }

    @Test
    void onlyTheFrameAsksWhoIsSignedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.carestead.frame")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SecurityContextHolder.class)
                .because("who acts is an Actor, handed over: take CurrentActor in a view, a parameter in a service")
                .check(PORTAL);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .because("other modules and views get records")
                .check(PORTAL);
    }

    @Test
    void controllersAndViewsAreReachedByAddressOnly() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(com.vaadin.flow.router.Route.class)
                .should()
                .notBePublic()
                .because("others link to them by path, or by the module's …Navigation")
                .check(PORTAL);
    }

    @Test
    void onlyAccessMakesAuthority() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.carestead.access")
                .should()
                .callConstructorWhere(JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(Authority.class))))
                .because("an Authority is made by Acting.on from the live grant")
                .check(PORTAL);
    }

    @Test
    void pharmacyScreensAskThroughTheEyesTheyAreSeenWith() {
        noClasses()
                .that()
                .resideInAnyPackage("org.carestead.pharmacy.ui", "org.carestead.messaging.ui")
                .and()
                .doNotHaveSimpleName("SubjectActing")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Acting.class)
                .because("a member may be looking as somebody else does: ask SubjectActing")
                .check(PORTAL);
    }

    @Test
    void onlyAcceptedInvitationsBecomeGrants() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.carestead.invitation")
                .should()
                .callMethod(NewGrants.class, "give", NewGrant.class)
                .because("a grant rests on an offer of the member that the caregiver has taken")
                .check(PORTAL);
    }

    @Test
    void onlyWhatWasNamedForAnEmergencyOpensWithoutAnAnswer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.carestead.emergency")
                .should()
                .callMethod(EmergencyGrants.class, "open", NewGrant.class)
                .because("what opens by itself was named by the member in advance and could be refused")
                .check(PORTAL);
    }

    @Test
    void onlyStandInsAreOfferedBySomebodyElseThanTheMember() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.carestead.standin", "org.carestead.invitation")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Offers.class)
                .because("whether a caregiver may offer anything, module standin has found out")
                .check(PORTAL);
    }

    @Test
    void onlyTheCheckUpTakesBackWhatIsNotUsed() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.carestead.checkup", "org.carestead.grant")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(GrantKeeping.class)
                .because("members change grants by Grants, which asks whose they are and answers why not")
                .check(PORTAL);
    }

    @Test
    void onlyAnAnswerOfTheMemberLetsDoWhatMustBeAskedFirst() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.carestead.approval")
                .should()
                .callMethod(Acting.class, "agreed", Authority.class, Actor.class, Function.class)
                .orShould()
                .callMethod(Acting.class, "byRule", Authority.class, Function.class)
                .because("it is the member who says yes")
                .check(PORTAL);
    }

    @Test
    void viewsHoldNoTransactionAndNoSql() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.transaction..", "org.springframework.jdbc..", "jakarta.persistence..")
                .because("a view calls services and shows outcomes")
                .check(PORTAL);
    }

    @Test
    void fieldsAreMarkedSoThatNoButtonMovesWhileItIsPressed() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.carestead.kit")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("setInvalid")))
                .because("a mark that goes by itself moves the button: take kit.FieldErrors")
                .check(PORTAL);
    }
}
