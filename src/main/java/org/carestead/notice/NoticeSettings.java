package org.carestead.notice;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carestead.courier.Channel;
import org.carestead.person.ContactPointView;
import org.jspecify.annotations.Nullable;

/**
 * How a person is told, for themselves.
 *
 * @param choices of every group that may be chosen
 * @param possible the ways there are to reach this person
 * @param always where what is about safety goes to
 * @param failing contact points where nothing arrives any more
 * @param quiet null: they may be told at any hour
 * @param zone by whose clock the quiet hours are; null until they have set any
 */
public record NoticeSettings(
        Map<NoticeGroup, NoticeChoice> choices,
        Set<Channel> possible,
        List<ContactPointView> always,
        List<ContactPointView> failing,
        @Nullable QuietHours quiet,
        @Nullable ZoneId zone) {

    public NoticeSettings {
        choices = Map.copyOf(choices);
        possible = Set.copyOf(possible);
        always = List.copyOf(always);
        failing = List.copyOf(failing);
    }
}
