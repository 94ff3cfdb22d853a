package org.carestead.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carestead.access.Area;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.Need;
import org.carestead.access.ShareableMedicines;
import org.carestead.grant.GrantsInForce;
import org.carestead.grant.HeldTerms;
import org.carestead.member.MemberId;
import org.carestead.messaging.MessageRows.Named;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Component;

/** Who of those who help with messages may read what, at this moment. */
@Component
class Readership {

    private static final int WHOLE = 0;

    private final GrantsInForce grants;
    private final ShareableMedicines medicines;
    private final MessageRows messages;

    Readership(GrantsInForce grants, ShareableMedicines medicines, MessageRows messages) {
        this.grants = grants;
        this.medicines = medicines;
        this.messages = messages;
    }

    /** For one conversation: who of them may read which of its messages. */
    Of of(MemberId member, ConversationId conversation) {
        Map<MedicineId, MedicineSummary> known = medicines.of(member).stream()
                .collect(Collectors.toUnmodifiableMap(MedicineSummary::id, medicine -> medicine));
        Map<Integer, List<Named>> named =
                messages.named(conversation).stream().collect(Collectors.groupingBy(Named::sequence));
        return new Of(grants.reaching(member, Need.view(Area.MESSAGES)), known, named);
    }

    /** Those who help with messages, and what the messages of one conversation name. */
    record Of(List<HeldTerms> helpers, Map<MedicineId, MedicineSummary> known, Map<Integer, List<Named>> named) {

        /** Those who may know of the conversation, were it shared. */
        List<PersonId> whole() {
            return may(List.of(WHOLE));
        }

        /** Those who may know of this message. */
        List<PersonId> message(int sequence) {
            return may(List.of(WHOLE, sequence));
        }

        private List<PersonId> may(Collection<Integer> sequences) {
            List<Named> all = new ArrayList<>();
            sequences.forEach(sequence -> all.addAll(named.getOrDefault(sequence, List.of())));
            return helpers.stream()
                    .filter(helper -> all.stream().allMatch(each -> shows(helper, each)))
                    .map(HeldTerms::caregiver)
                    .toList();
        }

        // As the statements of ConversationRows have it. A medicine that we do not know any more is for the member's
        // own
        // eyes.
        private boolean shows(HeldTerms helper, Named each) {
            MedicineSummary found = known.get(each.medicine());
            return helper.caregiver().equals(each.unknownTo())
                    || (found != null && helper.terms().visibility().shows(each.medicine(), found.sensitiveClass()));
        }
    }
}
