package org.carestead.trail;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Optional;
import org.carestead.database.Conflicts;
import org.carestead.kit.Formats;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.carestead.signin.SignIns;
import org.carestead.trail.FeedSavingRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** One's own feed as a file, after a fresh proof. That it was saved is recorded before the first byte leaves. */
@Service
public class FeedFiles {

    private final TransactionOperations transactions;
    private final Feed feed;
    private final Members members;
    private final People people;
    private final Assurances assurances;
    private final SignIns signIns;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    FeedFiles(
            TransactionOperations transactions,
            Feed feed,
            Members members,
            People people,
            Assurances assurances,
            SignIns signIns,
            MessageSource texts,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.feed = feed;
        this.members = members;
        this.people = people;
        this.assurances = assurances;
        this.signIns = signIns;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What this filter shows to the actor, in the reader's language.
     *
     * @return empty where the sign-in has ended or has not proved enough lately; the attempt is recorded
     */
    public Optional<FeedFile> save(Actor actor, FeedFilter filter, FeedFormat format, Formats reader) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> {
            MemberId member = members.of(actor.person()).map(MemberView::id).orElse(null);
            if (!assurances.meets(actor, Purpose.DOWNLOAD_EVERYTHING)) {
                events.publishEvent(new FeedSavingRefused(member, actor.person(), Reason.PROVE_ITS_YOU));
                return Optional.<FeedFile>empty();
            }
            events.publishEvent(new FeedSaved(member, actor.person(), format));
            return Optional.<FeedFile>of(out -> write(actor, filter, format, reader, out));
        })));
    }

    private void write(Actor actor, FeedFilter filter, FeedFormat format, Formats reader, OutputStream out)
            throws IOException {
        try (FeedWriter writer = writer(actor, format, reader, out)) {
            FeedPage.@Nullable Position from = null;
            do {
                if (signIns.find(actor.signIn()).isEmpty()) {
                    throw new IOException("The sign-in has ended");
                }
                FeedPage page = format == FeedFormat.CSV
                        ? feed.entries(actor, filter, from, reader.zone())
                        : feed.of(actor, filter, from, reader.zone());
                for (FeedLine line : page.lines()) {
                    writer.line(line);
                }
                from = page.next();
            } while (from != null);
        }
    }

    private FeedWriter writer(Actor actor, FeedFormat format, Formats reader, OutputStream out) throws IOException {
        // A key without words is shown as it is, as on the screen: one line never costs the whole file.
        FeedSentences sentences = new FeedSentences(
                reader,
                (key, details) -> requireNonNullElse(texts.getMessage(key, details, key, reader.locale()), key));
        return switch (format) {
            case CSV -> new FeedCsv(sentences, out);
            case PDF ->
                new FeedPdf(
                        sentences,
                        people.find(actor.person()).map(PersonView::fullName).orElse(""),
                        clock.instant(),
                        out);
        };
    }
}
