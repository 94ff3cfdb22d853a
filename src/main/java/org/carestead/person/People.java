package org.carestead.person;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carestead.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those who can sign in, and whom members heard of: their names, their language, where they can be reached. */
@Service
public class People {

    private final Persons persons;
    private final ContactPoints contactPoints;
    private final SignInNames names;
    private final Vault vault;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    People(
            Persons persons,
            ContactPoints contactPoints,
            SignInNames names,
            Vault vault,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.contactPoints = contactPoints;
        this.names = names;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** One person. */
    @Transactional(readOnly = true)
    public Optional<PersonView> find(PersonId id) {
        return persons.findById(id).map(Person::view);
    }

    /** Several in one question; those unknown are left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonView> find(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : persons.findByIdIn(ids).stream()
                        .map(Person::view)
                        .collect(toUnmodifiableMap(PersonView::id, view -> view));
    }

    /** Whom this address names at sign-in. */
    @Transactional(readOnly = true)
    public Optional<PersonId> named(EmailAddress email) {
        return names.find(email);
    }

    /** Where a person can be reached, the oldest first. For themselves, and for messages to them. */
    @Transactional(readOnly = true)
    public List<ContactPointView> contactPoints(PersonId person) {
        return contactPoints.findByPersonOrderByCreatedAt(person).stream()
                .map(point -> point.view(vault))
                .toList();
    }

    /** The e-mail address that a person has verified first, of those that work if any does. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> emailOf(PersonId person) {
        return contactPoints(person).stream()
                .filter(point -> point.kind() == ContactKind.EMAIL && point.verified())
                .min(Comparator.comparing(ContactPointView::failed))
                .map(point -> new EmailAddress(point.address()));
    }

    /**
     * Makes a person whose e-mail address has been verified just now; it names them at sign-in.
     *
     * @return nothing when the address names somebody already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PersonId> register(PersonName name, Locale language, EmailAddress verified) {
        if (names.find(verified).isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        PersonId id = PersonId.next();
        persons.saveAndFlush(new Person(id, name, language, now));
        if (!names.add(verified, id, now)) {
            throw new IllegalStateException("The address was taken by another transaction");
        }
        events.publishEvent(new PersonRegistered(id, now));
        addVerified(id, ContactKind.EMAIL, verified.value());
        return Optional.of(id);
    }

    /**
     * Makes somebody who cannot sign in, of whom there is but a name: so that what they did can be told as theirs. Whoever
     * makes an account later is another person.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId meet(PersonName name, Locale language) {
        PersonId id = PersonId.next();
        persons.saveAndFlush(new Person(id, name, language, clock.instant()));
        return id;
    }

    /** Adds a contact point where the person has read a code just now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addVerified(PersonId person, ContactKind kind, String address) {
        Instant now = clock.instant();
        ContactPoint point = new ContactPoint(person, kind, vault.seal(address), now);
        ContactPointVerified verified = point.verified(now);
        contactPoints.save(point);
        events.publishEvent(verified);
    }

    /**
     * The person says that a contact point of theirs which had failed works again.
     *
     * @return false where it is not theirs, or had not failed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean trust(PersonId person, ContactPointId id) {
        Optional<ContactPoint> trusted = contactPoints
                .findById(id)
                .filter(point -> point.person().equals(person))
                .filter(ContactPoint::isTrusted);
        trusted.ifPresent(
                point -> events.publishEvent(new ContactPointTrusted(person, id, point.kind(), clock.instant())));
        return trusted.isPresent();
    }

    /** From now on the portal speaks this language to the person, or the nearest that it knows. */
    @Transactional
    public void speak(PersonId person, Locale language) {
        persons.findById(person).ifPresent(found -> found.speaks(language));
    }
}
