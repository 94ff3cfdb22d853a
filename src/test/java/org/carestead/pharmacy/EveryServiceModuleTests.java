package org.carestead.pharmacy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authorities;
import org.carestead.access.Authority;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.grant.Household;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Service;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Every verb of every service of the pharmacy wants an authority of this transaction, for this and no less (lesson 12). */
@PortalTest
class EveryServiceModuleTests {

    /** Takes in the plan's feed; no screen can reach it. */
    private static final Set<Class<?>> FEED = Set.of(PharmacyIntake.class);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private TransactionTemplate transactions;

    private MemberId member;
    private Actor rosa;

    @BeforeEach
    void rosa() {
        Household household = new Household(portal);
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
    }

    @Test
    void everyVerbTakesAnAuthority() {
        assertThat(verbs()).hasSizeGreaterThan(6);
        assertThat(verbs())
                .allSatisfy(verb -> assertThat(verb.getParameterTypes()).startsWith(Authority.class));
        assertThat(verbsForAll())
                .isNotEmpty()
                .allSatisfy(verb -> assertThat(verb.getParameterTypes()).containsExactly(Authorities.class));
    }

    @Test
    void authoritiesOfAnotherLookAreRefusedByEveryVerb() {
        Household household = new Household(portal);
        Actor dana = household.signedIn(household.person("Dana"));
        household.grant(member, dana.person(), GrantTerms.of(Permissions.upTo(Level.VIEW)));
        AtomicReference<Authorities> kept = new AtomicReference<>();
        acting.onAll(dana, Set.of(member), Set.of(Area.values()), all -> {
            kept.set(all);
            return 1;
        });
        assertThat(requireNonNull(kept.get()).members()).containsExactly(member);
        verbsForAll()
                .forEach(verb -> assertThatThrownBy(() -> transactions.executeWithoutResult(
                                status -> call(verb, new Object[] {requireNonNull(kept.get())})))
                        .as(verb.toString())
                        .isInstanceOf(IllegalStateException.class));
    }

    @Test
    void authorityOfAnotherTransactionIsRefusedByEveryVerb() {
        for (Need need : needs().toList()) {
            AtomicReference<Authority> kept = new AtomicReference<>();
            acting.on(rosa, member, need, authority -> {
                kept.set(authority);
                return 1;
            });
            verbs().forEach(verb -> assertThatThrownBy(
                            () -> transactions.executeWithoutResult(status -> call(verb, requireNonNull(kept.get()))))
                    .as(verb.toString())
                    .isInstanceOf(IllegalStateException.class));
        }
    }

    @Test
    void authorityForAnotherAreaIsRefusedByEveryVerb() {
        verbs().forEach(verb -> assertThat(needs().filter(need -> isEnough(verb, need)))
                .as(verb.toString())
                .hasSizeBetween(1, 2)
                .extracting(Need::area)
                .containsOnly(areaOf(verb)));
    }

    private boolean isEnough(Method verb, Need need) {
        try {
            acting.on(rosa, member, need, authority -> call(verb, authority));
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static Area areaOf(Method verb) {
        return switch (verb.getDeclaringClass().getSimpleName()) {
            case "Medicines" -> Area.MEDICINES;
            case "Refills", "Orders" -> Area.REFILLS;
            case "Claims" -> Area.CLAIMS;
            case "PriorAuthorizations" -> Area.PRIOR_AUTHORIZATIONS;
            default -> throw new AssertionError("Say of which area it is: " + verb);
        };
    }

    private Stream<Method> verbs() {
        return all().filter(verb -> !isForAll(verb));
    }

    private Stream<Method> verbsForAll() {
        return all().filter(EveryServiceModuleTests::isForAll);
    }

    private static boolean isForAll(Method verb) {
        return Arrays.asList(verb.getParameterTypes()).contains(Authorities.class);
    }

    private Stream<Method> all() {
        return Arrays.stream(portal.getBeanNamesForAnnotation(Service.class))
                .map(name -> AopTestUtils.<Object>getUltimateTargetObject(portal.getBean(name))
                        .getClass())
                .filter(type -> type.getPackage() == Refills.class.getPackage() && !FEED.contains(type))
                .filter(type -> AnnotationUtils.findAnnotation(type, Service.class) != null)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
    }

    private static Stream<Need> needs() {
        return Stream.concat(
                Arrays.stream(Area.values()).map(Need::view),
                Stream.of(Need.act(Area.REFILLS), Need.act(Area.PRIOR_AUTHORIZATIONS)));
    }

    private Object call(Method verb, Authority authority) {
        Object[] arguments = Arrays.stream(verb.getParameterTypes())
                .map(type -> argument(type, authority))
                .toArray();
        return call(verb, arguments);
    }

    private Object call(Method verb, Object[] arguments) {
        try {
            return requireNonNull(verb.invoke(portal.getBean(verb.getDeclaringClass()), arguments));
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object argument(Class<?> type, Authority authority) {
        if (type == Authority.class) {
            return authority;
        }
        return type == MedicineId.class ? new MedicineId(UUID.randomUUID()) : new OrderId(UUID.randomUUID());
    }
}
