package org.carestead.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.carestead.courier.Courier;
import org.carestead.courier.Delivery;
import org.carestead.courier.MessageId;
import org.carestead.notice.NoticeRows.Kept;
import org.carestead.notice.NoticeRows.SentCopy;
import org.carestead.notice.NoticeView.CopyView;
import org.carestead.person.ContactPointId;
import org.carestead.person.ContactPointView;
import org.carestead.person.People;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to me: a person's own notices, and how far each copy has come. Nobody else's, by any id. */
@Service
public class MyNotices {

    /** Open screens of a person hear of new notices under this and the person's id. */
    public static final String TOPIC = "notices-of:";

    /** How many there are on a page. */
    public static final int PAGE = 20;

    private final NoticeRows rows;
    private final NoticeWords words;
    private final Courier courier;
    private final People people;
    private final Pulses pulses;
    private final InstantSource clock;

    MyNotices(NoticeRows rows, NoticeWords words, Courier courier, People people, Pulses pulses, InstantSource clock) {
        this.rows = rows;
        this.words = words;
        this.courier = courier;
        this.people = people;
        this.pulses = pulses;
        this.clock = clock;
    }

    /** How many the actor has not read. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return rows.unread(actor.person());
    }

    /**
     * A page, the newest first; as many statements however long it is.
     *
     * @param from where the page before said that the next begins; null: from the newest on
     */
    @Transactional(readOnly = true)
    public NoticePage page(Actor actor, @Nullable NoticeId from, Locale language, ZoneId zone) {
        List<Kept> found = rows.page(actor.person(), from, PAGE + 1);
        List<Kept> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<NoticeId, List<CopyView>> copies = copies(actor, shown);
        return new NoticePage(
                shown.stream()
                        .map(kept -> view(kept, copies.getOrDefault(kept.id(), List.of()), language, zone))
                        .toList(),
                found.size() > PAGE ? found.get(PAGE).id() : null);
    }

    /** The actor has seen everything that there is until now. */
    @Transactional
    public void seen(Actor actor) {
        if (rows.seen(actor.person(), clock.instant()) > 0) {
            pulses.send(TOPIC + actor.person().id());
        }
    }

    private Map<NoticeId, List<CopyView>> copies(Actor actor, List<Kept> shown) {
        List<SentCopy> sent = rows.copies(shown.stream().map(Kept::id).toList());
        Map<MessageId, Delivery> deliveries = courier.deliveries(
                sent.stream().map(SentCopy::message).filter(Objects::nonNull).toList());
        Map<ContactPointId, String> addresses = people.contactPoints(actor.person()).stream()
                .collect(toMap(ContactPointView::id, ContactPointView::address));
        return sent.stream()
                .collect(groupingBy(
                        SentCopy::notice,
                        java.util.stream.Collectors.mapping(
                                copy -> new CopyView(
                                        copy.channel(),
                                        addresses.getOrDefault(copy.to(), ""),
                                        copy.dueAt(),
                                        copy.again(),
                                        copy.message() == null ? null : deliveries.get(copy.message())),
                                java.util.stream.Collectors.toList())));
    }

    private NoticeView view(Kept kept, List<CopyView> copies, Locale language, ZoneId zone) {
        News news = kept.news();
        return new NoticeView(
                kept.id(),
                news.kind().isAboutSecurity(),
                words.subject(news, language, zone),
                words.body(news, language, zone),
                words.link(news, language, zone),
                news.path(),
                kept.at(),
                kept.unread(),
                copies);
    }
}
