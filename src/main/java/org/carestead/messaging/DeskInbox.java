package org.carestead.messaging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.ShareableMedicines;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.messaging.DeskRows.Kept;
import org.carestead.staff.StaffAuthority;
import org.springframework.stereotype.Service;

/**
 * What a desk of the plan has to answer. Staff see the conversations of the desk whose hat their authority is made for,
 * and in them what is for the plan. Each look at one is recorded, and told to the member.
 */
@Service
public class DeskInbox {

    private final DeskRows rows;
    private final MessageRows messages;
    private final MessageLines lines;
    private final DeskLooks looks;
    private final Members members;
    private final ShareableMedicines medicines;

    DeskInbox(
            DeskRows rows,
            MessageRows messages,
            MessageLines lines,
            DeskLooks looks,
            Members members,
            ShareableMedicines medicines) {
        this.rows = rows;
        this.messages = messages;
        this.lines = lines;
        this.looks = looks;
        this.members = members;
        this.medicines = medicines;
    }

    /** Those that are open: whoever has waited longest first. */
    public List<DeskLine> open(StaffAuthority authority, int most) {
        return described(rows.open(Desk.of(authority), most));
    }

    /**
     * A conversation with its newest messages. Empty where it is not there, or not with this desk; that somebody asked
     * for it is recorded.
     */
    public Optional<DeskPage> read(StaffAuthority authority, ConversationId id, int most) {
        Optional<Kept> found = rows.find(Desk.of(authority), id);
        if (found.isEmpty()) {
            looks.refused(authority);
            return Optional.empty();
        }
        List<MessageRows.Kept> kept = new ArrayList<>(messages.forPlan(id, Integer.MAX_VALUE, most + 1));
        boolean earlier = kept.size() > most;
        if (earlier) {
            kept.removeLast();
        }
        looks.record(authority, found.get());
        return Optional.of(
                new DeskPage(described(List.of(found.get())).getFirst(), lines.forPlan(id, kept.reversed()), earlier));
    }

    private List<DeskLine> described(List<Kept> all) {
        List<MemberId> ids = all.stream().map(Kept::member).distinct().toList();
        Map<MemberId, MemberView> names = members.find(ids);
        Map<MemberId, List<MedicineSummary>> shelves = medicines.of(ids);
        return all.stream()
                .flatMap(kept -> Optional.ofNullable(names.get(kept.member()))
                        .map(member -> line(kept, member, shelves.getOrDefault(kept.member(), List.of())))
                        .stream())
                .toList();
    }

    private static DeskLine line(Kept kept, MemberView member, List<MedicineSummary> shelf) {
        Map<MedicineId, String> names =
                shelf.stream().collect(toUnmodifiableMap(MedicineSummary::id, MedicineSummary::name));
        MedicineId about = kept.medicine();
        return new DeskLine(
                kept.id(),
                kept.member(),
                member.fullName(),
                member.initials(),
                kept.subject(),
                about == null ? null : names.get(about),
                kept.shared(),
                kept.state(),
                kept.waitingSince(),
                kept.lastAt());
    }
}
