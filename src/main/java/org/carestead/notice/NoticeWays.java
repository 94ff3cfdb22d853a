package org.carestead.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.courier.Channel;
import org.carestead.courier.Courier;
import org.carestead.emergency.SecurityLanguage;
import org.carestead.kit.Formats;
import org.carestead.notice.ChoiceRows.Hours;
import org.carestead.person.ContactKind;
import org.carestead.person.ContactPointView;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.springframework.stereotype.Component;

/**
 * By which ways somebody is told, when, and in which language. What is about security goes at once to every contact
 * point there is, whatever was chosen; everything else as they chose, after their quiet hours.
 */
@Component
class NoticeWays implements SecurityLanguage {

    private final ChoiceRows rows;
    private final People people;
    private final Courier courier;

    NoticeWays(ChoiceRows rows, People people, Courier courier) {
        this.rows = rows;
        this.people = people;
        this.courier = courier;
    }

    /** A channel and the contact point at its end. */
    record Way(Channel channel, ContactPointView to) {}

    /** How one notice goes out. */
    record Plan(List<Way> ways, Instant due, Locale language, ZoneId zone) {

        boolean goesBy(Channel channel) {
            return ways.stream().anyMatch(way -> way.channel() == channel);
        }
    }

    Plan of(PersonView who, NoticeKind kind, Instant now) {
        NoticeChoice choice = choice(who, kind.group());
        Optional<Hours> hours = rows.hours(who.id());
        ZoneId zone = hours.map(Hours::zone).orElse(Formats.PLAN_ZONE);
        Locale language = language(who, choice);
        List<ContactPointView> points = reachable(who);
        if (kind.isAboutSecurity()) {
            return new Plan(everywhere(points), now, language, zone);
        }
        Instant due = hours.flatMap(found -> Optional.ofNullable(found.quiet()))
                .map(quiet -> quiet.firstMomentFrom(now, zone))
                .orElse(now);
        return new Plan(chosen(points, choice.channels()), due, language, zone);
    }

    @Override
    public Locale of(PersonView who) {
        return language(who, choice(who, NoticeGroup.SECURITY));
    }

    /** The ways there are to reach this person at all. */
    Set<Channel> possible(PersonView who) {
        return reachable(who).stream().flatMap(point -> channels(point.kind())).collect(Collectors.toUnmodifiableSet());
    }

    /** Where what is about security goes. */
    List<Way> always(PersonView who) {
        return everywhere(reachable(who));
    }

    private NoticeChoice choice(PersonView who, NoticeGroup group) {
        Map<NoticeGroup, NoticeChoice> chosen = rows.choices(who.id());
        return chosen.getOrDefault(group, NoticeChoice.USUAL);
    }

    private static Locale language(PersonView who, NoticeChoice choice) {
        Locale chosen = choice.language();
        return chosen == null ? who.language() : chosen;
    }

    private List<ContactPointView> reachable(PersonView who) {
        List<ContactPointView> carried = people.contactPoints(who.id()).stream()
                .filter(ContactPointView::verified)
                .filter(point -> channels(point.kind()).findAny().isPresent())
                .toList();
        List<ContactPointView> working =
                carried.stream().filter(ContactPointView::works).toList();
        // Where none works any more to which something can be carried, a try is better than silence.
        return working.isEmpty() ? carried : working;
    }

    private List<Way> everywhere(List<ContactPointView> points) {
        return points.stream()
                .flatMap(point -> channels(point.kind()).limit(1).map(channel -> new Way(channel, point)))
                .toList();
    }

    private List<Way> chosen(List<ContactPointView> points, Set<Channel> channels) {
        return channels.stream()
                .sorted()
                .flatMap(channel -> points.stream()
                        .filter(point -> channels(point.kind()).anyMatch(channel::equals))
                        .limit(1)
                        .map(point -> new Way(channel, point)))
                .toList();
    }

    // What nobody carries here is no way.
    private Stream<Channel> channels(ContactKind kind) {
        Stream<Channel> all = switch (kind) {
            case EMAIL -> Stream.of(Channel.EMAIL);
            case PHONE -> Stream.of(Channel.TEXT, Channel.VOICE);
        };
        return all.filter(courier::carries);
    }
}
