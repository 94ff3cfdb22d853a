package org.carestead.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.carestead.vault.Vault;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what the plan's feed says of members. What is taken again replaces what was there; who has claimed a
 * membership stays. Runs in the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = MemberIntake.NumberInUse.class)
public class MemberIntake {

    private final JdbcClient jdbc;
    private final Vault vault;

    MemberIntake(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The member who is known by this number, as written. */
    public Optional<MemberId> knownBy(String number) {
        return MemberNumber.of(number).flatMap(this::holder);
    }

    /** The member who is known by this number and was born on that day; a slip in either is somebody else. */
    public Optional<MemberId> knownBy(String number, LocalDate birthDate) {
        return knownBy(number)
                .filter(member -> jdbc.sql("SELECT COUNT(*) FROM member WHERE id = :id AND birth_date = :birthDate")
                                .param("id", member.id())
                                .param("birthDate", birthDate)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    /** Makes room for a member of whom the feed has told nothing yet but that others refer to them. */
    public void expect(MemberId member) {
        jdbc.sql("""
                        INSERT IGNORE INTO member (id, given_name, family_name, language, deceased)
                        VALUES (:id, '', '', 'en', FALSE)""").param("id", member.id()).update();
    }

    /**
     * Takes a member.
     *
     * @throws NumberInUse when one of the numbers belongs to another member; then nothing was changed
     */
    public void take(MemberRecord told) {
        if (told.numbers().stream()
                .flatMap(number -> knownBy(number.value()).stream())
                .anyMatch(holder -> !holder.equals(told.id()))) {
            throw new NumberInUse();
        }
        jdbc.sql("""
                        INSERT INTO member (id, given_name, family_name, birth_date, language, state, deceased)
                        VALUES (:id, :givenName, :familyName, :birthDate, :language, :state, :deceased)
                        ON DUPLICATE KEY UPDATE given_name = VALUE(given_name), family_name = VALUE(family_name),
                            birth_date = VALUE(birth_date), language = VALUE(language), state = VALUE(state),
                            deceased = VALUE(deceased)""")
                .param("id", told.id().id())
                .param("givenName", told.givenName())
                .param("familyName", told.familyName())
                .param("birthDate", told.birthDate())
                .param("language", told.language())
                .param("state", told.state())
                .param("deceased", told.deceased())
                .update();
        jdbc.sql("DELETE FROM member_identifier WHERE member_id = :member AND kind <> 'SUBSCRIBER'")
                .param("member", told.id().id())
                .update();
        told.numbers()
                .forEach(number ->
                        MemberNumber.of(number.value()).ifPresent(normal -> number(told.id(), number.kind(), normal)));
        jdbc.sql("DELETE FROM member_contact WHERE member_id = :member")
                .param("member", told.id().id())
                .update();
        told.contacts().forEach(contact -> contact(told.id(), contact));
    }

    /** Takes a coverage. Members who hold the policy themselves are known by its number too, if nobody else is. */
    public void take(CoverageRecord told) {
        jdbc.sql("""
                        REPLACE INTO coverage (id, member_id, plan_name, payor, relationship, status, starts_on, ends_on,
                                               rx_bin, rx_pcn, rx_group, sealed_subscriber)
                        VALUES (:id, :member, :planName, :payor, :relationship, :status, :startsOn, :endsOn,
                                :rxBin, :rxPcn, :rxGroup, :subscriber)""")
                .param("id", told.id())
                .param("member", told.member().id())
                .param("planName", told.planName())
                .param("payor", told.payor())
                .param("relationship", told.relationship())
                .param("status", told.status())
                .param("startsOn", told.startsOn())
                .param("endsOn", told.endsOn())
                .param("rxBin", told.rxBin())
                .param("rxPcn", told.rxPcn())
                .param("rxGroup", told.rxGroup())
                .param("subscriber", sealed(told.subscriber()))
                .update();
        if (told.subscriber() != null && "self".equals(told.relationship())) {
            MemberNumber.of(told.subscriber())
                    .ifPresent(number -> number(told.member(), MemberRecord.Kind.SUBSCRIBER, number));
        }
    }

    /** Takes somebody whom the file names beside a member. */
    public void take(RelatedPersonRecord told) {
        jdbc.sql("""
                        REPLACE INTO related_person (id, member_id, given_name, family_name, relationship, sealed_email)
                        VALUES (:id, :member, :givenName, :familyName, :relationship, :email)""")
                .param("id", told.id())
                .param("member", told.member().id())
                .param("givenName", told.givenName())
                .param("familyName", told.familyName())
                .param("relationship", told.relationship())
                .param("email", sealed(told.email()))
                .update();
    }

    /** The number is this member's from now on, unless it is somebody's. */
    private void number(MemberId member, MemberRecord.Kind kind, MemberNumber number) {
        if (holder(number).isEmpty()) {
            jdbc.sql("""
                            INSERT INTO member_identifier (blind_index, member_id, kind, sealed_value)
                            VALUES (:index, :member, :kind, :value)""")
                    .param("index", index(number))
                    .param("member", member.id())
                    .param("kind", kind.name())
                    .param("value", vault.seal(number.value()))
                    .update();
        }
    }

    private Optional<MemberId> holder(MemberNumber number) {
        return jdbc.sql("SELECT member_id FROM member_identifier WHERE blind_index = :index")
                .param("index", index(number))
                .query(UUID.class)
                .optional()
                .map(MemberId::new);
    }

    private void contact(MemberId member, ContactOnFile contact) {
        jdbc.sql("""
                        INSERT INTO member_contact (id, member_id, kind, sealed_address)
                        VALUES (:id, :member, :kind, :address)""")
                .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param("member", member.id())
                .param("kind", contact.kind().name())
                .param("address", vault.seal(contact.address()))
                .update();
    }

    private byte[] index(MemberNumber number) {
        return vault.blindIndex(MemberNumber.PURPOSE, number.value());
    }

    private byte @Nullable [] sealed(@Nullable String plain) {
        return plain == null ? null : vault.seal(plain);
    }

    /** A member's number belongs to another member already. */
    public static final class NumberInUse extends RuntimeException {
        NumberInUse() {
            super("The member number belongs to another member");
        }
    }
}
