package org.carestead.notice;

import java.util.Optional;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.MessageNews;
import org.carestead.messaging.MessagingEvent;
import org.carestead.messaging.MessagingEvent.ConversationClosed;
import org.carestead.messaging.MessagingEvent.ConversationHandedOver;
import org.carestead.messaging.MessagingEvent.ConversationKeptPrivate;
import org.carestead.messaging.MessagingEvent.ConversationShared;
import org.carestead.messaging.MessagingEvent.ConversationStarted;
import org.carestead.messaging.MessagingEvent.MessageTakenBack;
import org.carestead.messaging.MessagingEvent.MessageWritten;
import org.carestead.messaging.MessagingEvent.PlanAnswered;
import org.carestead.messaging.MessagingEvent.PlanLooked;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The member and those who may read it hear that there is a new message: once, until they have looked. */
@Component
class MessagingNotices {

    private final Notices notices;
    private final MessageNews news;
    private final Members members;
    private final People people;

    MessagingNotices(Notices notices, MessageNews news, Members members, People people) {
        this.notices = notices;
        this.news = news;
        this.members = members;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MessagingEvent event) {
        switch (event) {
            case ConversationStarted started -> tell(started.conversation(), started.member(), 1, started.by());
            case MessageWritten written ->
                tell(written.conversation(), written.member(), written.sequence(), written.by());
            case PlanAnswered answered -> tellAnswer(answered);
            // What the plan does without writing is in the feed; the rest the member does, or nobody had read.
            case PlanLooked looked -> {}
            case ConversationHandedOver handed -> {}
            case ConversationClosed closed -> {}
            case ConversationShared shared -> {}
            case ConversationKeptPrivate kept -> {}
            case MessageTakenBack taken -> {}
        }
    }

    private void tell(ConversationId conversation, MemberId member, int sequence, PersonId writer) {
        Optional<PersonView> by = people.find(writer);
        for (PersonId reader : news.toTell(member, conversation, sequence, writer)) {
            // As on screen: who helps is known to the member alone by more than the given name.
            String name = by.map(who -> isMember(member, reader) ? who.fullName() : who.givenName())
                    .orElse("");
            notices.tell(
                    reader,
                    News.of(NoticeKind.MESSAGE_WRITTEN, path(member, reader)).with(name));
        }
    }

    private void tellAnswer(PlanAnswered answered) {
        String name = members.find(answered.member()).map(MemberView::fullName).orElse("");
        for (PersonId reader :
                news.toTell(answered.member(), answered.conversation(), answered.sequence(), answered.by())) {
            notices.tell(
                    reader,
                    News.of(NoticeKind.PLAN_ANSWERED, path(answered.member(), reader))
                            .with(name));
        }
    }

    private String path(MemberId member, PersonId reader) {
        return "/" + (isMember(member, reader) ? Routes.MESSAGES : Routes.helping(member.id(), Routes.MESSAGES));
    }

    private boolean isMember(MemberId member, PersonId reader) {
        return members.find(member).filter(who -> reader.equals(who.person())).isPresent();
    }
}
