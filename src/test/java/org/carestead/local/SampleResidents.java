package org.carestead.local;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.member.ClaimableMember;
import org.carestead.member.Members;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonName;
import org.carestead.signin.Browser;
import org.carestead.signin.EndReason;
import org.carestead.signin.NewAccounts;
import org.carestead.signin.SamplePeople;
import org.carestead.signin.SignIns;
import org.springframework.stereotype.Component;

/** Those of the sample household who have an account, all with one open password. */
@Component
public class SampleResidents implements SamplePeople {

    /** Long enough, not guessable by the rules, and known to everybody who reads this. */
    public static final String PASSWORD = "apple kettle river 42";

    private static final List<Resident> RESIDENTS = List.of(
            new Resident("Rosa", "Alvarez", "takes eight medicines", "en", "CS482177301", LocalDate.of(1948, 3, 14)),
            new Resident(
                    "Leo", "Alvarez", "her husband, reads Spanish", "es", "CS482177302", LocalDate.of(1946, 6, 19)),
            new Resident("Dana", "Whitfield", "their daughter", "en", "CS715306481", LocalDate.of(1977, 4, 23)),
            new Resident("Sam", "Alvarez", "their son, helps Leo", "en", "CS609244171", LocalDate.of(1980, 2, 9)),
            new Resident(
                    "José", "Núñez", "Rosa’s brother, reads Spanish", "es", "CS338719521", LocalDate.of(1954, 3, 19)),
            new Resident("Maeve", "O’Connor", "Rosa’s neighbor", "en", "CS571042861", LocalDate.of(1959, 8, 30)));

    private final People people;
    private final Members members;
    private final NewAccounts accounts;
    private final SignIns signIns;
    private final SampleStaff staff;

    SampleResidents(People people, Members members, NewAccounts accounts, SignIns signIns, SampleStaff staff) {
        this.people = people;
        this.members = members;
        this.accounts = accounts;
        this.signIns = signIns;
        this.staff = staff;
    }

    @Override
    public List<SamplePerson> all() {
        Stream<SamplePerson> residents = RESIDENTS.stream()
                .filter(resident -> people.named(resident.email()).isPresent())
                .map(resident -> new SamplePerson(
                        resident.given() + " " + resident.family(),
                        resident.about(),
                        resident.email().value(),
                        PASSWORD));
        return Stream.concat(residents, staff.all().stream()).toList();
    }

    /** Makes the accounts that are not there yet; the household must be loaded. */
    public void moveIn() {
        RESIDENTS.stream()
                .filter(resident -> people.named(resident.email()).isEmpty())
                .forEach(this::moveIn);
        staff.moveIn();
    }

    /** The address of somebody in the sample. */
    static EmailAddress address(String given, String family) {
        String plain =
                Normalizer.normalize(given + "." + family, Normalizer.Form.NFD).replaceAll("[^A-Za-z.]", "");
        return new EmailAddress(plain.toLowerCase(Locale.ROOT) + "@example.org");
    }

    private void moveIn(Resident resident) {
        Optional<ClaimableMember> member = members.findForClaim(resident.memberId(), resident.birthDate());
        NewAccounts.Answer answer = accounts.create(
                resident.email(),
                PersonName.parse(resident.given(), resident.family()).orElseThrow(),
                Locale.forLanguageTag(resident.language()),
                PASSWORD,
                new Browser("Sample household", Optional.empty(), Optional.empty()),
                person -> member.isPresent() && members.claim(member.get().id(), person));
        if (!(answer instanceof NewAccounts.Created created)) {
            throw new IllegalStateException("The account of " + resident.given() + " was not made: " + answer);
        }
        signIns.end(created.welcome().signIn().signIn().id(), EndReason.SIGNED_OUT);
    }

    private record Resident(
            String given, String family, String about, String language, String memberId, LocalDate birthDate) {

        EmailAddress email() {
            return address(given, family);
        }
    }
}
