package org.carestead.priorauthorization.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.access.Authority;
import org.carestead.approval.AskedView;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.ui.AuthorizationSection;
import org.carestead.priorauthorization.StepKind;
import org.carestead.priorauthorization.StepView;
import org.carestead.priorauthorization.Steps;
import org.carestead.priorauthorization.StepsSeen;
import org.jspecify.annotations.Nullable;

/** What can be done about prior authorizations and what is under way, on their cards. */
@org.springframework.stereotype.Component
class StepsSection implements AuthorizationSection {

    private final Steps steps;
    private final People people;
    private final StepDesk desk;

    StepsSection(Steps steps, People people, StepDesk desk) {
        this.steps = steps;
        this.people = people;
        this.desk = desk;
    }

    @Override
    public Content of(Authority authority, List<PriorAuthorizationView> seen) {
        Map<UUID, StepsSeen> all = steps.of(authority, seen);
        return new Shown(desk, all, names(all.values()));
    }

    private Map<PersonId, String> names(Collection<StepsSeen> all) {
        List<PersonId> ids = all.stream()
                .flatMap(each -> Stream.concat(
                        Stream.ofNullable(each.open()).map(StepView::by),
                        Stream.ofNullable(each.asked()).map(AskedView::by)))
                .distinct()
                .toList();
        return people.find(ids).values().stream().collect(toMap(PersonView::id, PersonView::givenName));
    }

    private record Shown(StepDesk desk, Map<UUID, StepsSeen> steps, Map<PersonId, String> names) implements Content {

        @Override
        public @Nullable AwaitedFrom awaitedFrom(PriorAuthorizationView about) {
            StepsSeen seen = steps.get(about.id());
            StepView open = seen == null ? null : seen.open();
            return open == null
                    ? null
                    : open.kind() == StepKind.ASK_PRESCRIBER ? AwaitedFrom.PRESCRIBER : AwaitedFrom.PLAN;
        }

        @Override
        public List<Component> under(PriorAuthorizationView about, Reader reader, Doing doing) {
            StepsSeen seen = steps.get(about.id());
            return seen == null
                    ? List.of()
                    : new StepParts(seen, new StepWords(reader, names)).of(about, desk, reader, doing);
        }
    }
}
