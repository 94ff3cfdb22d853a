package org.carestead.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonName;
import org.carestead.signin.Browser;
import org.carestead.signin.EndReason;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.NewAccounts;
import org.carestead.signin.ProofMethod;
import org.carestead.signin.SamplePeople.SamplePerson;
import org.carestead.signin.SignIns;
import org.carestead.staff.FirstAdministrator;
import org.carestead.staff.Hat;
import org.carestead.staff.HatOutcome;
import org.carestead.staff.Staff;
import org.springframework.stereotype.Component;

/** Those who work for the sample plan: none of them is a member of it. */
@Component
public class SampleStaff {

    private static final Worker ADMINISTRATOR =
            new Worker("Grace", "Okonkwo", "administrator of the plan", Hat.ADMINISTRATOR);

    private static final List<Worker> OTHERS = List.of(
            new Worker("Inés", "Márquez", "privacy officer of the plan", Hat.PRIVACY_OFFICER),
            new Worker("Priya", "Raman", "answers as the plan’s pharmacist", Hat.PHARMACIST),
            new Worker("Marcus", "Lindqvist", "answers for member services", Hat.MEMBER_SERVICES));

    private final People people;
    private final NewAccounts accounts;
    private final SignIns signIns;
    private final FirstAdministrator first;
    private final Staff staff;

    SampleStaff(People people, NewAccounts accounts, SignIns signIns, FirstAdministrator first, Staff staff) {
        this.people = people;
        this.accounts = accounts;
        this.signIns = signIns;
        this.first = first;
        this.staff = staff;
    }

    /** Those who are there. */
    List<SamplePerson> all() {
        return all(ADMINISTRATOR, OTHERS).stream()
                .filter(worker -> people.named(worker.email()).isPresent())
                .map(worker -> new SamplePerson(
                        worker.given() + " " + worker.family(),
                        worker.about(),
                        worker.email().value(),
                        SampleResidents.PASSWORD))
                .toList();
    }

    /** Makes the accounts that are not there yet, the administrator by the server and all others by the administrator. */
    void moveIn() {
        if (moveIn(ADMINISTRATOR)) {
            first.make(ADMINISTRATOR.email(), false);
        }
        List<Worker> fresh = OTHERS.stream().filter(this::moveIn).toList();
        if (!fresh.isEmpty()) {
            LiveSignIn grace = signIns.start(
                            people.named(ADMINISTRATOR.email()).orElseThrow(), ProofMethod.PASSWORD, "Sample household")
                    .signIn();
            fresh.forEach(worker -> give(grace, worker));
            signIns.end(grace.id(), EndReason.SIGNED_OUT);
        }
    }

    private void give(LiveSignIn grace, Worker worker) {
        HatOutcome outcome = staff.give(grace.actor(), worker.email(), worker.hat());
        if (!(outcome instanceof HatOutcome.Done)) {
            throw new IllegalStateException("No hat for " + worker.given() + ": " + outcome);
        }
    }

    private boolean moveIn(Worker worker) {
        if (people.named(worker.email()).isPresent()) {
            return false;
        }
        NewAccounts.Answer answer = accounts.create(
                worker.email(),
                PersonName.parse(worker.given(), worker.family()).orElseThrow(),
                Locale.ENGLISH,
                SampleResidents.PASSWORD,
                new Browser("Sample household", Optional.empty(), Optional.empty()),
                person -> true);
        if (!(answer instanceof NewAccounts.Created created)) {
            throw new IllegalStateException("The account of " + worker.given() + " was not made: " + answer);
        }
        signIns.end(created.welcome().signIn().signIn().id(), EndReason.SIGNED_OUT);
        return true;
    }

    private static List<Worker> all(Worker one, List<Worker> others) {
        return Stream.concat(Stream.of(one), others.stream()).toList();
    }

    private record Worker(String given, String family, String about, Hat hat) {

        EmailAddress email() {
            return SampleResidents.address(given, family);
        }
    }
}
