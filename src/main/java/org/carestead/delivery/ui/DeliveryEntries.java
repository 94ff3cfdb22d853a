package org.carestead.delivery.ui;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.approval.AskedView;
import org.carestead.delivery.DeliveryLook;
import org.carestead.delivery.DeliverySheet;
import org.carestead.delivery.DetailView;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.pharmacy.ui.Subject;
import org.carestead.pharmacy.ui.SubjectActing;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the screen says. */
@Component
class DeliveryEntries {

    private final SubjectActing acting;
    private final DeliveryLook look;
    private final People people;

    DeliveryEntries(SubjectActing acting, DeliveryLook look, People people) {
        this.acting = acting;
        this.look = look;
        this.people = people;
    }

    Decision<DeliveryShown> load(Actor actor, Subject subject) {
        Decision<DeliverySheet> seen = acting.on(actor, subject, Need.view(Area.DELIVERY), look::of);
        return switch (seen) {
            case Decision.Allowed<DeliverySheet>(var sheet) ->
                new Decision.Allowed<>(new DeliveryShown(sheet, names(subject.you(actor), sheet)));
            case Decision.NeedsApproval<DeliverySheet> asked -> new Decision.NeedsApproval<>(asked.need());
            case Decision.Refused<DeliverySheet> refused -> new Decision.Refused<>(refused.reason());
        };
    }

    private Map<PersonId, String> names(@Nullable PersonId you, DeliverySheet sheet) {
        Set<PersonId> ids = Stream.of(sheet.address(), sheet.pharmacy(), sheet.payment())
                .flatMap(DeliveryEntries::people)
                .collect(toSet());
        return people.find(ids).values().stream()
                .filter(person -> !person.id().equals(you))
                .collect(toMap(PersonView::id, PersonView::givenName));
    }

    private static Stream<PersonId> people(DetailView<?> detail) {
        AskedView asked = detail.asked();
        return Stream.of(detail.by(), detail.owner(), asked == null ? null : asked.by())
                .filter(Objects::nonNull);
    }
}
