package org.carestead.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.courier.Channel;
import org.carestead.courier.MessageId;
import org.carestead.grant.Household;
import org.carestead.local.MessageTray;
import org.carestead.local.MessageTray.Kept;
import org.carestead.person.ContactKind;
import org.carestead.person.EmailAddress;
import org.carestead.person.Languages;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Dana chooses how she is told; nothing she or anybody can call keeps a security notice from her. */
@PortalTest
class NoticeChoicesModuleTests {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final NoticeChoice NOTHING = new NoticeChoice(Set.of(), null);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private NoticeSending sending;

    @Autowired
    private NoticeTrouble trouble;

    @Autowired
    private People people;

    @Autowired
    private MessageTray tray;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress address = Household.address();
    private final String phone = "+1518555" + (1000 + (int) (Math.random() * 8999));
    private PersonId dana;
    private Actor actor;

    @AfterEach
    void everythingIsCarriedAndItIsNow() {
        tray.serveOnly(EnumSet.allOf(Channel.class));
        clock.reset();
    }

    @BeforeEach
    void danaHasAnAddressAndAPhone() {
        Household household = new Household(portal);
        dana = household.person("Dana", address);
        transactions.executeWithoutResult(status -> people.addVerified(dana, ContactKind.PHONE, phone));
        actor = household.signedIn(dana);
    }

    @Test
    void whoChoosesNothingIsToldByMail() {
        tell(NoticeKind.ACCESS_ENDED);

        await().atMost(SOON).until(() -> mails(address.value()).size() == 1);
        assertThat(mails(phone)).isEmpty();
    }

    @Test
    void whoWantsNoCopyReadsItOnScreenOnly() {
        assertThat(choices.choose(actor, Map.of(NoticeGroup.ACCESS, NOTHING))).isEqualTo(new ChoiceOutcome.Done());

        tell(NoticeKind.ACCESS_ENDED);

        assertThat(copies()).isEmpty();
        assertThat(onScreen()).containsExactly("ACCESS_ENDED");
    }

    @Test
    void whoWantsATextGetsOneSentenceAndTheAddressOfThePortal() {
        choices.choose(actor, Map.of(NoticeGroup.ACCESS, new NoticeChoice(Set.of(Channel.TEXT), null)));

        tell(NoticeKind.ACCESS_ENDED);

        await().atMost(SOON).until(() -> mails(phone).size() == 1);
        assertThat(mails(phone).getFirst().body())
                .isEqualTo("Carestead: Your access for Rosa has ended. More: http://localhost:8080/people");
        assertThat(mails(address.value())).isEmpty();
    }

    @Test
    void groupIsReadInTheLanguageThatIsChosenForIt() {
        choices.choose(actor, Map.of(NoticeGroup.ACCESS, new NoticeChoice(Set.of(Channel.EMAIL), Languages.SPANISH)));

        tell(NoticeKind.ACCESS_ENDED);
        tell(NoticeKind.APPROVAL_DENIED);

        await().atMost(SOON).until(() -> mails(address.value()).size() == 2);
        assertThat(mails(address.value()))
                .extracting(Kept::subject)
                .containsExactlyInAnyOrder("Su acceso para ayudar a Rosa ha terminado", "Rosa said no");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void securityCannotBeSwitchedOffByAnyCall(Channel channel) {
        for (NoticeChoice choice : List.of(NOTHING, new NoticeChoice(Set.of(channel), Languages.SPANISH))) {
            ChoiceOutcome outcome = choices.choose(actor, Map.of(NoticeGroup.SECURITY, choice));
            assertThat(outcome)
                    .isEqualTo(
                            choice.channels().equals(Set.of(Channel.EMAIL))
                                    ? new ChoiceOutcome.Done()
                                    : new ChoiceOutcome.Refused(ChoiceRefusal.ALWAYS_SENT));
        }
        choices.rest(actor, allDayButOneHour(), ZoneOffset.UTC);

        tell(NoticeKind.HELPER_ACCEPTED);

        await().atMost(SOON)
                .until(() -> mails(address.value()).size() == 1 && mails(phone).size() == 1);
    }

    @Test
    void rowThatSomebodyHasPutThereDoesNotSwitchSecurityOff() {
        jdbc.sql("INSERT INTO notice_choice (person_id, notice_group, channels) VALUES (?, 'SECURITY', '')")
                .param(dana.id())
                .update();

        tell(NoticeKind.CASE_OPENED);

        await().atMost(SOON).until(() -> mails(address.value()).size() == 1);
    }

    @Test
    void nothingButMailIsCarriedAndHersIsMarkedAsGone_securityIsTriedThereAllTheSame() {
        jdbc.sql("UPDATE contact_point SET failed_at = UTC_TIMESTAMP(6) WHERE person_id = ? AND kind = 'EMAIL'")
                .param(dana.id())
                .update();
        tray.serveOnly(Set.of(Channel.EMAIL));

        tell(NoticeKind.HELPER_ACCEPTED);

        await().atMost(SOON).until(() -> mails(address.value()).size() == 1);
    }

    @Test
    void everyKindThatIsAboutSafetyIsInTheOneGroupThatCannotBeSwitchedOff() {
        assertThat(Arrays.stream(NoticeGroup.values()).filter(group -> !group.mayBeSwitchedOff()))
                .containsExactly(NoticeGroup.SECURITY);
        assertThat(Arrays.stream(NoticeKind.values()).filter(NoticeKind::isAboutSecurity))
                .containsAll(EnumSet.of(
                        NoticeKind.HELPER_ACCEPTED,
                        NoticeKind.HELPER_WIDENED,
                        NoticeKind.HELPER_RESUMED,
                        NoticeKind.INVITATION_LOCKED,
                        NoticeKind.CASE_OPENED,
                        NoticeKind.CASE_OPENED_AND_PAUSED));
    }

    @Test
    void wayThatThereIsNotCannotBeChosen() {
        assertThat(choices.choose(actor, Map.of(NoticeGroup.ACCESS, new NoticeChoice(Set.of(Channel.LETTER), null))))
                .isEqualTo(new ChoiceOutcome.Refused(ChoiceRefusal.NO_SUCH_WAY));
        assertThat(choices.choose(
                        actor, Map.of(NoticeGroup.ACCESS, new NoticeChoice(Set.of(Channel.EMAIL), Locale.of("fr")))))
                .isEqualTo(new ChoiceOutcome.Refused(ChoiceRefusal.NOT_SPOKEN));
    }

    @Test
    void whoChoosesSomethingThatCannotBe_choosesNothingOfWhatWasSaidWithIt() {
        Map<NoticeGroup, NoticeChoice> chosen = Map.of(NoticeGroup.ACCESS, NOTHING, NoticeGroup.SECURITY, NOTHING);

        assertThat(choices.choose(actor, chosen)).isEqualTo(new ChoiceOutcome.Refused(ChoiceRefusal.ALWAYS_SENT));

        assertThat(choices.of(actor).choices()).containsEntry(NoticeGroup.ACCESS, NoticeChoice.USUAL);
    }

    @Test
    void whatComesInQuietHoursIsSentOnceWhenTheyAreOver() {
        choices.rest(actor, allDayButOneHour(), ZoneOffset.UTC);

        tell(NoticeKind.ACCESS_ENDED);

        assertThat(onScreen()).containsExactly("ACCESS_ENDED");
        UUID copy = copies().getFirst();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'send-notice' AND"
                                + " task_instance = ?")
                        .param(copy.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(mails(address.value())).isEmpty();

        choices.rest(actor, null, ZoneOffset.UTC);
        sending.sendLater(copy);
        sending.sendLater(copy);

        await().atMost(SOON).until(() -> mails(address.value()).size() == 1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notice_copy WHERE id = ? AND message_id IS NOT NULL")
                        .param(copy)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void copyThatIsSentAgainWaitsForTheEndOfQuietHoursToo() {
        MessageId first = told();
        transactions.executeWithoutResult(status -> trouble.undelivered(first, null, false));
        choices.rest(actor, allDayButOneHour(), ZoneOffset.UTC);
        UUID again = waiting().getFirst();

        sending.sendLater(again);

        assertThat(waiting()).containsExactly(again);
        assertThat(jdbc.sql("SELECT due_at > UTC_TIMESTAMP(6) + INTERVAL 21 HOUR FROM notice_copy WHERE id = ?")
                        .param(again)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'send-notice' AND task_instance"
                                + " LIKE CONCAT(?, ' %')")
                        .param(again.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        choices.rest(actor, null, ZoneOffset.UTC);
        sending.sendLater(again);
        await().atMost(SOON).until(() -> mails(address.value()).size() == 2);
    }

    @Test
    void groupThatIsSwitchedOffMeanwhileIsNotSentAfterTheQuietHours() {
        choices.rest(actor, allDayButOneHour(), ZoneOffset.UTC);
        tell(NoticeKind.ACCESS_ENDED);
        choices.choose(actor, Map.of(NoticeGroup.ACCESS, NOTHING));
        clock.advance(Duration.ofHours(23));

        copies().forEach(sending::sendLater);

        assertThat(copies()).as("nobody waits for it any more").isEmpty();
        assertThat(onScreen()).containsExactly("ACCESS_ENDED");
    }

    @Test
    void mailThatCannotArriveGoesNoOtherWayThanSheChose() {
        MessageId first = told();

        transactions.executeWithoutResult(status -> trouble.undelivered(first, null, true));

        assertThat(copies()).as("no text, for she wants mails").hasSize(1);
    }

    private MessageId told() {
        tell(NoticeKind.ACCESS_ENDED);
        await().atMost(SOON).until(() -> mails(address.value()).size() == 1);
        return new MessageId(jdbc.sql("SELECT message_id FROM notice_copy WHERE id = ?")
                .param(copies().getFirst())
                .query(UUID.class)
                .single());
    }

    private List<UUID> waiting() {
        return copies().stream()
                .filter(copy -> jdbc.sql("SELECT message_id IS NULL FROM notice_copy WHERE id = ?")
                        .param(copy)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    @Test
    void choiceIsInTheTrailOnceAndOnlyWhenSomethingChanged() {
        Map<NoticeGroup, NoticeChoice> chosen = Map.of(NoticeGroup.ACCESS, NOTHING, NoticeGroup.ORDERS, NOTHING);
        choices.choose(actor, chosen);
        choices.choose(actor, chosen);
        choices.rest(actor, QuietHours.NIGHT, ZoneId.of("America/New_York"));

        assertThat(jdbc.sql("SELECT details FROM trail_entry WHERE owner_id = ? AND kind = 'PreferenceChanged'")
                        .param(dana.id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("NOTICES", "QUIET_HOURS");
    }

    // From the hour that runs until the one before it: quiet now, whenever the test runs.
    private QuietHours allDayButOneHour() {
        int hour = clock.instant().atZone(ZoneOffset.UTC).getHour();
        return new QuietHours(hour, (hour + 23) % 24);
    }

    private void tell(NoticeKind kind) {
        transactions.executeWithoutResult(status ->
                notices.tell(dana, News.of(kind, "/people").with("Rosa").with("until")));
    }

    private List<Kept> mails(String to) {
        return tray.to(to);
    }

    private List<UUID> copies() {
        return jdbc.sql("SELECT c.id FROM notice_copy c JOIN notice n ON n.id = c.notice_id WHERE n.person_id = ?")
                .param(dana.id())
                .query(UUID.class)
                .list();
    }

    private List<String> onScreen() {
        return jdbc.sql("SELECT kind FROM notice WHERE person_id = ?")
                .param(dana.id())
                .query(String.class)
                .list();
    }
}
