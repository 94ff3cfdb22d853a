package org.carestead.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who is to be told of a new message. For whoever sends notices; nobody is shown anything by it. */
@Service
public class MessageNews {

    private final JdbcClient jdbc;
    private final SeenRows seen;
    private final Readership readership;
    private final Members members;

    MessageNews(JdbcClient jdbc, SeenRows seen, Readership readership, Members members) {
        this.jdbc = jdbc;
        this.seen = seen;
        this.readership = readership;
        this.members = members;
    }

    /**
     * The member and those who help with messages, as far as they may read this one, without whoever wrote it, and
     * without those who have been told before and have not looked since.
     */
    public List<PersonId> toTell(MemberId member, ConversationId conversation, int sequence, PersonId writer) {
        Optional<PersonId> owner = members.find(member).map(MemberView::person);
        Readership.Of family = readership.of(member, conversation);
        List<PersonId> may = new ArrayList<>(owner.stream().toList());
        if (isShared(conversation)) {
            may.addAll(family.message(sequence));
        }
        Map<PersonId, Integer> places = seen.of(conversation).stream()
                .filter(place -> !place.atDesk())
                .collect(Collectors.toMap(SeenRows.Place::reader, SeenRows.Place::through));
        List<Before> before = before(conversation, sequence);
        return may.stream()
                .distinct()
                .filter(reader -> !reader.equals(writer))
                .filter(reader -> before.stream()
                        .filter(each -> each.sequence() > places.getOrDefault(reader, 0))
                        .filter(each -> !each.by().equals(reader))
                        .noneMatch(each -> owner.filter(reader::equals).isPresent()
                                || family.message(each.sequence()).contains(reader)))
                .toList();
    }

    private boolean isShared(ConversationId conversation) {
        return jdbc.sql("SELECT shared FROM conversation WHERE id = ?")
                .param(conversation.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private List<Before> before(ConversationId conversation, int sequence) {
        return jdbc.sql("""
            SELECT sequence, sent_by FROM conversation_message
            WHERE conversation_id = ? AND sequence < ? AND taken_back_at IS NULL\
            """)
                .params(conversation.id(), sequence)
                .query((row, number) ->
                        new Before(row.getInt("sequence"), new PersonId(row.getObject("sent_by", UUID.class))))
                .list();
    }

    private record Before(int sequence, PersonId by) {}
}
