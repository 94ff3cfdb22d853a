package org.carestead.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carestead.PortalTest;
import org.carestead.courier.Channel;
import org.carestead.courier.Delivery;
import org.carestead.courier.DeliveryTrouble;
import org.carestead.courier.MessageId;
import org.carestead.notice.MyNotices;
import org.carestead.notice.NoticeView;
import org.carestead.notice.NoticeView.CopyView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rosa is told of an emergency at every contact point, and sees how far each of those messages has come. */
@PortalTest
class EmergencyLettersModuleTests {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MyNotices notices;

    @Autowired
    private List<DeliveryTrouble> troubles;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private TestEmergency test;

    @BeforeEach
    void danaIsNamed() {
        test = new TestEmergency(portal);
    }

    @Test
    void danaAsks_rosasListSaysHowFarEachMessageHasCome_withoutItsLink() {
        test.asked();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(newest().copies())
                        .allSatisfy(copy -> assertThat(copy.delivery())
                                .isNotNull()
                                .extracting(Delivery::state)
                                .isEqualTo(Delivery.State.ACCEPTED)));
        assertThat(newest().copies())
                .extracting(CopyView::channel, CopyView::address)
                .containsExactlyInAnyOrder(
                        tuple(Channel.EMAIL, test.rosasAddress.value()),
                        tuple(Channel.TEXT, test.rosasPhone),
                        tuple(Channel.VOICE, test.rosasPhone));
        assertThat(newest().toString()).doesNotContain("/emergency/");
    }

    @Test
    void itOpens_rosasListSaysHowFarThatHasCome() {
        test.opened();

        assertThat(newest().subject()).contains("has emergency access");
        assertThat(newest().copies()).hasSize(3);
    }

    @Test
    void mailDoesNotArrive_itIsNotSentAgainWhenItMayBeTrueNoMore() {
        test.asked();
        MessageId mail = new MessageId(
                jdbc.sql("""
            SELECT c.message_id FROM notice_copy c JOIN notice n ON n.id = c.notice_id
            WHERE n.person_id = ? AND c.channel = 'EMAIL'\
            """).param(test.rosa.person().id()).query(UUID.class).single());

        transactions.executeWithoutResult(
                status -> troubles.forEach(trouble -> trouble.undelivered(mail, null, false)));
        transactions.executeWithoutResult(status -> troubles.forEach(trouble -> trouble.undelivered(mail, null, true)));

        assertThat(newest().copies()).hasSize(3);
    }

    private NoticeView newest() {
        return notices.page(test.rosa, null, Locale.ENGLISH, ZoneId.of("America/New_York"))
                .notices()
                .getFirst();
    }
}
