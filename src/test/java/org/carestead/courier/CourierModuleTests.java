package org.carestead.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.carestead.PortalTest;
import org.carestead.courier.Carrier.Parcel;
import org.carestead.courier.Delivery.State;
import org.carestead.local.MessageTray;
import org.carestead.local.MessageTray.Kept;
import org.carestead.person.Languages;
import org.carestead.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** Messages leave with the transaction they belong to, and leave nothing behind. */
@PortalTest
class CourierModuleTests {

    @Autowired
    private Courier courier;

    @Autowired
    private Messages messages;

    @Autowired
    private Vault vault;

    @Autowired
    private Failures failures;

    @Autowired
    private MessageSource texts;

    @Autowired
    private MessageTray tray;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private InstantSource clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void messageIsCarriedAfterTheCommitAndWiped() {
        String address = address();

        MessageId id = hand(address);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(tray.to(address)).extracting(Kept::body).containsExactly("Say friend"));
        await().untilAsserted(() -> assertThat(courier.delivery(id).state()).isEqualTo(State.ACCEPTED));
        Map<String, Object> row = row(id);
        assertThat(row).containsEntry("sealed_address", null).containsEntry("sealed_body", null);
        assertThat(row.get("accepted_at")).isNotNull();
    }

    @Test
    void messageOfARolledBackTransactionNeverLeaves() {
        String address = address();
        MessageId never = Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            return courier.hand(
                    Channel.EMAIL,
                    address,
                    "Hello",
                    "Say friend",
                    clock.instant().plusSeconds(60));
        }));

        String marker = address();
        hand(marker);
        await().untilAsserted(() -> assertThat(tray.to(marker)).hasSize(1));
        assertThat(tray.to(address)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_instance = ?")
                        .param(never.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void messageNeedsATransaction() {
        assertThatThrownBy(() -> courier.hand(Channel.TEXT, "+15185550101", "", "x", clock.instant()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void taskAndRowHoldNothingInClear() {
        String address = address();
        MessageId id = Objects.requireNonNull(transactions.execute(status -> {
            MessageId handed = courier.hand(
                    Channel.EMAIL,
                    address,
                    "Hello",
                    "Say friend",
                    clock.instant().plusSeconds(60));
            String task = jdbc.sql("SELECT task_data FROM scheduled_tasks WHERE task_instance = ?")
                    .param(handed.id().toString())
                    .query((rows, number) -> new String(rows.getBytes(1), StandardCharsets.UTF_8))
                    .single();
            assertThat(task).isEqualTo("\"" + handed.id() + "\"");
            entities.flush();
            Map<String, Object> row = row(handed);
            assertThat(new String((byte[]) Objects.requireNonNull(row.get("sealed_body")), StandardCharsets.UTF_8))
                    .doesNotContain("friend");
            return handed;
        }));
        assertThat(courier.delivery(id).handedAt()).isNotNull();
    }

    @Test
    void lateMessageLapsesUnsentAndIsWiped() {
        String address = address();
        MessageId id = Objects.requireNonNull(transactions.execute(
                status -> courier.hand(Channel.EMAIL, address, "Hello", "Say friend", clock.instant())));

        await().untilAsserted(() -> assertThat(courier.delivery(id).state()).isEqualTo(State.LAPSED));
        assertThat(tray.to(address)).isEmpty();
        assertThat(row(id)).containsEntry("sealed_body", null);
    }

    @Test
    void messageNotAcceptedStaysUnderWayAndIsTriedAgain() {
        Parcel parcel = new Parcel(MessageId.next(), Channel.VOICE, "+15185550101", "Code", "1 2 3");
        transactions.executeWithoutResult(status -> messages.save(
                new Message(parcel, vault, clock.instant(), clock.instant().plusSeconds(60))));
        Deliveries without = carrying();

        assertThatThrownBy(() -> without.deliver(parcel.id())).isInstanceOf(CarrierException.class);

        assertThat(courier.delivery(parcel.id()).state()).isEqualTo(State.UNDER_WAY);
        carrying(tray).deliver(parcel.id());
        assertThat(courier.delivery(parcel.id()).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void subjectCannotForgeAHeader() {
        String address = address();
        transactions.executeWithoutResult(status -> courier.hand(
                Channel.EMAIL,
                address,
                "Hi\r\nBcc: x@example.org",
                "b",
                clock.instant().plusSeconds(60)));

        await().untilAsserted(() ->
                assertThat(tray.to(address)).extracting(Kept::subject).containsExactly("Hi  Bcc: x@example.org"));
    }

    @Test
    void killedBetweenCarryingAndNoting_theSecondMailSaysAgain() {
        Parcel parcel = new Parcel(MessageId.next(), Channel.EMAIL, address(), "Hello", "Say friend");
        transactions.executeWithoutResult(status -> messages.save(new Message(
                parcel,
                Languages.SPANISH,
                null,
                vault,
                clock.instant(),
                clock.instant().plusSeconds(60))));
        Carrier killed = new Dying(new IllegalStateException("killed"));

        assertThatThrownBy(() -> carrying(killed).deliver(parcel.id())).isInstanceOf(IllegalStateException.class);
        carrying(tray).deliver(parcel.id());
        carrying(tray).deliver(parcel.id());

        assertThat(tray.to(parcel.address())).extracting(Kept::subject).containsExactly("Otra vez: Hello");
    }

    @Test
    void certainlyNotAccepted_theNextMailDoesNotSayAgain() {
        Parcel parcel = underWay();

        assertThatThrownBy(() -> carrying().deliver(parcel.id())).isInstanceOf(CarrierException.class);
        carrying(tray).deliver(parcel.id());

        assertThat(tray.to(parcel.address())).extracting(Kept::subject).containsExactly("Hello");
    }

    @Test
    void refusedForGoodIsNotTriedAgainAndWiped() {
        Parcel parcel = underWay();
        Carrier refusing = new Dying(new CarrierException(
                Channel.EMAIL, IllegalArgumentException.class, CarrierException.Meaning.ADDRESS_REFUSED));

        carrying(refusing).deliver(parcel.id());
        carrying(tray).deliver(parcel.id());

        assertThat(courier.delivery(parcel.id()).state()).isEqualTo(State.REFUSED);
        assertThat(tray.to(parcel.address())).isEmpty();
        assertThat(row(parcel.id())).containsEntry("sealed_body", null);
    }

    private record Dying(RuntimeException trouble) implements Carrier {

        @Override
        public boolean serves(Channel channel) {
            return true;
        }

        @Override
        public void carry(Parcel parcel) {
            throw trouble;
        }
    }

    private Deliveries carrying(Carrier... carriers) {
        return new Deliveries(messages, List.of(carriers), failures, vault, texts, transactions, clock);
    }

    private Parcel underWay() {
        Parcel parcel = new Parcel(MessageId.next(), Channel.EMAIL, address(), "Hello", "Say friend");
        transactions.executeWithoutResult(status -> messages.save(
                new Message(parcel, vault, clock.instant(), clock.instant().plusSeconds(60))));
        return parcel;
    }

    private MessageId hand(String address) {
        return Objects.requireNonNull(transactions.execute(status -> courier.hand(
                Channel.EMAIL, address, "Hello", "Say friend", clock.instant().plusSeconds(60))));
    }

    private Map<String, Object> row(MessageId id) {
        return jdbc.sql("SELECT * FROM message WHERE id = ?")
                .param(id.id())
                .query()
                .singleRow();
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
