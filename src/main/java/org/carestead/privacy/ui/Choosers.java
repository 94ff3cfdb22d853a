package org.carestead.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Optional;
import java.util.function.Consumer;
import org.carestead.kit.Formats;
import org.carestead.member.MemberView;
import org.carestead.person.PersonView;
import org.carestead.privacy.Directory;
import org.springframework.stereotype.Component;

/** Makes choosers of members and of people. */
@Component
class Choosers {

    private final Directory directory;

    Choosers(Directory directory) {
        this.directory = directory;
    }

    Chooser<MemberView> member(OfficerPage page, Consumer<Optional<MemberView>> onChange) {
        return new Chooser<>(
                translate("privacy.member"),
                translate("privacy.member.hint"),
                typed -> page.given(directory.members(page.actor(), typed)),
                Choosers::name,
                onChange);
    }

    Chooser<PersonView> person(OfficerPage page, Consumer<Optional<PersonView>> onChange) {
        return new Chooser<>(
                translate("privacy.person"),
                translate("privacy.person.hint"),
                typed -> page.given(directory.people(page.actor(), typed)),
                PersonView::fullName,
                onChange);
    }

    // Two of the same name are told apart by their birthdays.
    private static String name(MemberView member) {
        return member.birthDate() == null
                ? member.fullName()
                : translate(
                        "privacy.member.born",
                        member.fullName(),
                        Formats.current().date(member.birthDate()));
    }
}
