package org.carestead.trail.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.carestead.casework.ui.ActWords;
import org.carestead.kit.Formats;
import org.carestead.signin.Actor;
import org.carestead.trail.Feed;
import org.carestead.trail.FeedLine;
import org.carestead.trail.FeedSentences;
import org.springframework.stereotype.Component;

/** Tells the page of cases what they are about, in the words of the feed. */
@Component
class FeedActWords implements ActWords {

    private final Feed feed;

    FeedActWords(Feed feed) {
        this.feed = feed;
    }

    @Override
    public Map<UUID, String> of(Actor actor, Collection<UUID> entries) {
        FeedSentences sentences = new FeedSentences(Formats.current(), I18NProvider::translate);
        return feed.of(actor, entries).stream().collect(toMap(FeedLine::entry, sentences::what));
    }
}
