package org.carestead.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.courier.Channel;
import org.carestead.courier.Delivery;
import org.carestead.local.MessageTray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** Flows, codes and waits of those who are not signed in. */
@PortalTest
class DoorModuleTests {

    private static final FlowKind<Content> KIND = new FlowKind<>("test", Content.class, Duration.ofMinutes(30));
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    @Autowired
    private Flows flows;

    @Autowired
    private OneTimeCodes codes;

    @Autowired
    private WrongTries wrongTries;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    private final String address = UUID.randomUUID() + "@example.org";

    record Content(String name, int number) {}

    enum Step {
        FIRST,
        SECOND
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void flowIsFoundByItsTokenUntilItExpires() {
        Flows.Begun<Content> begun = flows.begin(KIND, Step.FIRST, new Content("李 🙂", 1));

        Flow<Content> found = flows.find(begun.token(), KIND).orElseThrow();
        assertThat(found).isEqualTo(begun.flow());
        assertThat(flows.find(begun.token(), new FlowKind<>("other", Content.class, Duration.ofHours(1))))
                .isEmpty();
        assertThat(flows.find("no such token", KIND)).isEmpty();
        clock.advance(Duration.ofMinutes(30));
        assertThat(flows.find(begun.token(), KIND)).isEmpty();
        assertThat(flows.advance(found, Step.SECOND, found.content())).isFalse();
    }

    @Test
    void flowAdvancesOnceFromEachStep() throws Exception {
        Flows.Begun<Content> begun = flows.begin(KIND, Step.FIRST, new Content("a", 1));

        List<Boolean> advanced = together(20, () -> flows.advance(begun.flow(), Step.SECOND, new Content("b", 2)));

        assertThat(Collections.frequency(advanced, true)).isEqualTo(1);
        assertThat(flows.find(begun.token(), KIND).orElseThrow().isAt(Step.SECOND))
                .isTrue();
        assertThat(flows.end(begun.flow().id())).isTrue();
        assertThat(flows.end(begun.flow().id())).isFalse();
    }

    @Test
    void flowSaysNothingToWhoReadsTheTable() {
        Flows.Begun<Content> begun = flows.begin(KIND, Step.FIRST, new Content("Rosa Alvarez", 1));

        String row = jdbc.sql("SELECT CONCAT(HEX(token_hash), '|', sealed_content) FROM flow WHERE id = ?")
                .param(begun.flow().id().id())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("Rosa").doesNotContain(begun.token());
    }

    @RepeatedTest(3)
    void codeOpensOnce() throws Exception {
        FlowId flow = FlowId.next();
        String code = send(flow);

        List<Boolean> taken = together(50, () -> codes.take(flow, "test", address, code));

        assertThat(Collections.frequency(taken, true)).isEqualTo(1);
        assertThat(codes.take(flow, "test", address, code)).isFalse();
    }

    @Test
    void codeMayBeTypedWithBlanks() {
        FlowId flow = FlowId.next();
        String code = send(flow);

        assertThat(codes.take(flow, "test", address, " " + code.substring(0, 3) + " " + code.substring(3)))
                .isTrue();
    }

    @Test
    void codeIsBoundToItsFlowAndPurpose() {
        FlowId flow = FlowId.next();
        String code = send(flow);

        assertThat(codes.take(FlowId.next(), "test", address, code)).isFalse();
        assertThat(codes.take(flow, "other", address, code)).isFalse();
        assertThat(codes.take(flow, "test", address, code)).isTrue();
    }

    @Test
    void codeIsDeadAfterTenMinutes() {
        FlowId flow = FlowId.next();
        String code = send(flow);
        clock.advance(Duration.ofMinutes(10));

        assertThat(codes.take(flow, "test", address, code)).isFalse();
    }

    @Test
    void fifthWrongCodeKillsIt() {
        FlowId flow = FlowId.next();
        String code = send(flow);
        String wrong = code.equals("000000") ? "111111" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(codes.take(flow, "test", UUID.randomUUID().toString(), wrong))
                    .isFalse();
        }

        assertThat(codes.take(flow, "test", "somebody else", code)).isFalse();
    }

    @Test
    void newFlowsGiveNoNewTries() {
        for (int i = 0; i < 5; i++) {
            codes.take(FlowId.next(), "test", address, "000000");
        }
        FlowId flow = FlowId.next();
        String code = send(flow);

        assertThat(codes.take(flow, "test", address, code)).isFalse();
        clock.advance(WrongTries.FIRST_WAIT);
        assertThat(codes.take(flow, "test", address, code)).isTrue();
    }

    @Test
    void codeCanBeSentAgainAfterThirtySecondsFiveTimesInAll() {
        FlowId flow = FlowId.next();
        String first = send(flow);
        assertThat(again(flow)).isInstanceOf(CodeSent.TooSoon.class);
        clock.advance(OneTimeCodes.RESEND);
        assertThat(again(flow)).isInstanceOf(CodeSent.OnItsWay.class);

        assertThat(codes.take(flow, "test", address, first)).isFalse();
        clock.advance(OneTimeCodes.RESEND);
        for (int i = 0; i < 3; i++) {
            clock.advance(OneTimeCodes.RESEND);
            assertThat(again(flow)).isInstanceOf(CodeSent.OnItsWay.class);
        }
        clock.advance(Duration.ofMinutes(5));
        assertThat(again(flow)).isInstanceOf(CodeSent.TooMany.class);
    }

    @Test
    void nobodysMailboxIsFlooded() {
        for (int i = 0; i < WrongTries.FREE; i++) {
            assertThat(again(FlowId.next())).isInstanceOf(CodeSent.OnItsWay.class);
        }
        assertThat(again(FlowId.next())).isInstanceOf(CodeSent.TooSoon.class);
        clock.advance(Duration.ofMinutes(61));
        assertThat(again(FlowId.next())).isInstanceOf(CodeSent.OnItsWay.class);
    }

    @Test
    void deliveryOfTheCodeIsShown() {
        FlowId flow = FlowId.next();
        assertThat(codes.delivery(flow, "test")).isEmpty();
        send(flow);
        await().untilAsserted(() ->
                assertThat(codes.delivery(flow, "test").map(Delivery::state)).contains(Delivery.State.ACCEPTED));
        FlowId pretended = FlowId.next();
        transactions.executeWithoutResult(status -> codes.pretend(pretended, "test"));
        assertThat(codes.delivery(pretended, "test")).isEmpty();
    }

    @Test
    void takingACodeCannotBeRolledBack() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        status -> codes.take(FlowId.next(), "test", address, "000000")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void waitGrowsToFifteenMinutesAndNoFurther() {
        WrongTries.Subject subject = wrongTries.subject("test", address);
        for (int i = 0; i < 5; i++) {
            assertThat(wrongTries.take(subject)).isInstanceOf(WrongTries.Allowed.class);
        }
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Duration wait = Duration.between(clock.instant(), ((WrongTries.Wait) wrongTries.take(subject)).until());
            waits.add((wait.toMillis() + 999) / 1000);
            clock.advance(wait.plusMillis(1));
            assertThat(wrongTries.take(subject)).isInstanceOf(WrongTries.Allowed.class);
        }
        assertThat(waits).containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);

        wrongTries.forget(subject);
        assertThat(wrongTries.take(subject)).isInstanceOf(WrongTries.Allowed.class);
    }

    @Test
    void parallelTriesAreNoMoreThanThoseInARow() throws Exception {
        WrongTries.Subject subject = wrongTries.subject("test", address);

        List<Boolean> allowed = together(200, () -> wrongTries.take(subject) instanceof WrongTries.Allowed);

        assertThat(Collections.frequency(allowed, true)).isEqualTo(WrongTries.FREE);
    }

    private String send(FlowId flow) {
        int before = tray.to(address).size();
        assertThat(again(flow)).isInstanceOf(CodeSent.OnItsWay.class);
        await().atMost(Duration.ofSeconds(10)).until(() -> tray.to(address).size() > before);
        Matcher code = CODE.matcher(tray.to(address).getFirst().body());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private CodeSent again(FlowId flow) {
        return Objects.requireNonNull(
                transactions.execute(status -> codes.send(flow, "test", Channel.EMAIL, address, Locale.ENGLISH)));
    }

    private static <T> List<T> together(int count, Callable<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(50)) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(Collections.nCopies(count, work))) {
                results.add(each.get());
            }
            return results;
        }
    }
}
