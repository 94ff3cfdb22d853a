package org.carestead.grant.ui;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.grant.ui.HelpersSection.News;
import org.carestead.kit.Tone;

/** All that the list of helpers shows at one moment, and what is new in it since another. */
record HelpersShown(List<Helper> helpers, List<HelpersSection.Content> more) {

    private static final String NEW = "access.helpers.new";
    private static final String GONE = "access.helpers.gone";

    static final HelpersShown NOTHING = new HelpersShown(List.of(), List.of());

    List<Helper> live() {
        return helpers.stream().filter(HelpersShown::isLive).toList();
    }

    List<Helper> past() {
        return helpers.stream().filter(helper -> !isLive(helper)).toList();
    }

    /** What others, or the clock, have done meanwhile. */
    List<News> since(HelpersShown before) {
        List<News> news = new ArrayList<>();
        Set<GrantId> known = ids(before.helpers.stream());
        // That somebody stands in is told by who knows for whom.
        live().stream()
                .filter(helper -> !helper.grant().forATime())
                .filter(helper -> !known.contains(helper.grant().id()))
                .forEach(helper -> news.add(of(
                        helper.grant().terms().permissions().isNothing() ? "access.helpers.new.emergency" : NEW,
                        helper,
                        Tone.GOOD)));
        Set<GrantId> rested = ids(before.live().stream().filter(HelpersShown::rests));
        live().stream()
                .filter(helper -> !rests(helper))
                .filter(helper -> rested.contains(helper.grant().id()))
                .forEach(helper -> news.add(of("access.resumed", helper, Tone.GOOD)));
        Set<GrantId> helped = ids(before.live().stream());
        past().stream()
                .filter(helper -> helped.contains(helper.grant().id()))
                .forEach(helper -> news.add(of(GONE, helper, Tone.WAIT)));
        Set<News> further = new HashSet<>(moreNews());
        further.removeAll(before.moreNews());
        news.addAll(further);
        return List.copyOf(news);
    }

    /** Whether a card at the top says it, right below where it would be told. */
    boolean showsAtOnce(News what) {
        return more.stream().anyMatch(content -> content.newsOfWaiting().contains(what));
    }

    /** Whether what was told of it once is still so. */
    boolean holds(News told) {
        return moreNews().contains(told)
                || helpers.stream()
                        .filter(helper -> helper.grant().id().id().equals(told.about()))
                        .anyMatch(helper -> isLive(helper) != told.key().equals(GONE));
    }

    /** Who has come to help, where that is the news: whoever was not meant is stopped at once. */
    Optional<Helper> arrived(News what) {
        return what.key().equals(NEW)
                ? live().stream()
                        .filter(helper -> helper.grant().id().id().equals(what.about()))
                        .findFirst()
                : Optional.empty();
    }

    private Set<News> moreNews() {
        return more.stream()
                .flatMap(content -> Stream.concat(content.news().stream(), content.newsOfWaiting().stream()))
                .collect(toSet());
    }

    private static boolean isLive(Helper helper) {
        return helper.grant().state() != GrantState.ENDED;
    }

    private static boolean rests(Helper helper) {
        return helper.grant().state() == GrantState.PAUSED;
    }

    private static News of(String key, Helper helper, Tone tone) {
        return new News(helper.grant().id().id(), key, helper.grant().caregiverName(), tone);
    }

    private static Set<GrantId> ids(Stream<Helper> helpers) {
        return helpers.map(helper -> helper.grant().id()).collect(toSet());
    }
}
