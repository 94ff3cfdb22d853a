package org.carestead.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.PortalTest;
import org.carestead.access.ActingEvent;
import org.carestead.access.Area;
import org.carestead.access.Need;
import org.carestead.approval.AnswerRefused;
import org.carestead.approval.AnswerRuleEvent;
import org.carestead.approval.ApprovalEvent;
import org.carestead.asking.AskEvent;
import org.carestead.checkup.CheckUpEvent;
import org.carestead.delivery.DeliveryEvent;
import org.carestead.emergency.EmergencyEvent;
import org.carestead.emergency.EmergencyRefused;
import org.carestead.grant.GrantEvent;
import org.carestead.invitation.InvitationEvent;
import org.carestead.messaging.MessagingEvent;
import org.carestead.messaging.MessagingRefused;
import org.carestead.person.ContactPointVerified;
import org.carestead.pharmacy.RefillEvent;
import org.carestead.priorauthorization.PlanStepEvent;
import org.carestead.privacy.PrivacyEvent;
import org.carestead.staff.StaffEvent;
import org.carestead.standin.StandInEvent.StandInOffered;
import org.carestead.standin.StandInEvent.StandInOfferedAgain;
import org.carestead.standin.StandInEvent.StandInWithdrawn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever a service publishes is in the trail, or is not published at all. */
@PortalTest
public class EveryEventModuleTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PUBLISHED = Pattern.compile("publishEvent\\(([^;]*);");
    private static final Pattern MADE = Pattern.compile("new ([A-Z]\\w+)\\(");
    // Published through a variable: sealed families, and one that its aggregate makes.
    private static final List<Class<?>> FAMILIES = List.of(
            ActingEvent.class,
            AnswerRuleEvent.class,
            ApprovalEvent.class,
            CheckUpEvent.class,
            AskEvent.class,
            DeliveryEvent.class,
            EmergencyEvent.class,
            GrantEvent.class,
            InvitationEvent.class,
            MessagingEvent.class,
            PlanStepEvent.class,
            PrivacyEvent.class,
            RefillEvent.class,
            StaffEvent.class);
    private static final Set<String> THROUGH_VARIABLES = Set.of(
            "Acting.java",
            "ApprovalEffects.java",
            "CheckUps.java",
            "AskEffects.java",
            "DetailSetting.java",
            "EmergencyEffects.java",
            "GrantEffects.java",
            "HatEffects.java",
            "Invitations.java",
            "MessagingEffects.java",
            "People.java",
            "RefillEffects.java",
            "StandIns.java",
            "StepEffects.java");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyEventIsFoundInTheTrail() throws Exception {
        Set<Class<?>> types = eventTypes();

        assertThat(types).hasSizeGreaterThan(25);
        for (Class<?> type : types) {
            Object event = example(type);
            long before = count(type);
            transactions.executeWithoutResult(status -> events.publishEvent(event));
            assertThat(count(type)).as(type.getSimpleName()).isEqualTo(before + 1);
        }
    }

    @Test
    void eventThatTheTrailDoesNotKnowCannotBePublished() {
        record SomethingNew(UUID id) {}

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> transactions.executeWithoutResult(
                        status -> events.publishEvent(new SomethingNew(UUID.randomUUID()))));
    }

    @Test
    void eventOutsideTransactionCannotBePublished() throws Exception {
        Object event = example(ContactPointVerified.class);

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> events.publishEvent(event));
    }

    private long count(Class<?> type) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE kind = ?")
                .param(type.getSimpleName())
                .query(Long.class)
                .single();
    }

    /** Every event type that the portal publishes. */
    public static Set<Class<?>> eventTypes() throws IOException {
        Set<String> names = new TreeSet<>();
        Set<String> indirect = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher published = PUBLISHED.matcher(Files.readString(file));
                while (published.find()) {
                    Set<String> made = MADE.matcher(published.group(1))
                            .results()
                            .map(result -> result.group(1))
                            .collect(Collectors.toSet());
                    names.addAll(made);
                    if (made.isEmpty()) {
                        indirect.add(file.getFileName().toString());
                    }
                }
            }
        }
        assertThat(indirect).as("say above what they publish").isSubsetOf(THROUGH_VARIABLES);
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.carestead");
        Set<Class<?>> types = classes.stream()
                .filter(each -> names.contains(each.getSimpleName()) && each.isRecord() && !isAnswer(each))
                .map(each -> (Class<?>) each.reflect())
                .collect(Collectors.toSet());
        FAMILIES.forEach(family -> leaves(family).forEach(types::add));
        types.addAll(Set.of(
                ContactPointVerified.class,
                AnswerRefused.class,
                EmergencyRefused.class,
                MessagingRefused.class,
                StandInOffered.class,
                StandInOfferedAgain.class,
                StandInWithdrawn.class));
        return types;
    }

    // Made beside an event and called alike, but an answer to the caller.
    private static boolean isAnswer(JavaClass type) {
        return type.getName().contains("Outcome$") || type.getName().contains("Advice$");
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EveryEventModuleTests::leaves)
                : Stream.of(family);
    }

    private static Object example(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getType());
        }
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.TEN;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Need.class) {
            return Need.view(Area.MEDICINES);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : example(type);
    }
}
