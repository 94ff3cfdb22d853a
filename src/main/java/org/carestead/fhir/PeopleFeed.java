package org.carestead.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carestead.member.ContactOnFile;
import org.carestead.member.CoverageRecord;
import org.carestead.member.MemberId;
import org.carestead.member.MemberIntake;
import org.carestead.member.MemberRecord;
import org.carestead.member.RelatedPersonRecord;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.PatientCommunicationComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes Patient, Coverage, RelatedPerson. */
@Component
class PeopleFeed {

    private final MemberIntake intake;
    private final Days days;

    PeopleFeed(MemberIntake intake, Days days) {
        this.intake = intake;
        this.days = days;
    }

    void take(Patient patient, Told told) {
        HumanName name = name(patient.getName()).orElseThrow(() -> new Refused("has no name"));
        try {
            intake.take(new MemberRecord(
                    new MemberId(told.target()),
                    Words.fit(Words.given(name), 100),
                    Words.fit(Optional.ofNullable(name.getFamily()).orElse(""), 100),
                    days.birth(patient.getBirthDateElement()),
                    language(patient),
                    patient.getAddress().stream()
                            .map(Address::getState)
                            .map(States::code)
                            .filter(code -> code != null)
                            .findFirst()
                            .orElse(null),
                    patient.hasDeceased()
                            && !(patient.getDeceased() instanceof BooleanType told0 && !told0.booleanValue()),
                    numbers(patient),
                    contacts(patient)));
        } catch (MemberIntake.NumberInUse e) {
            throw new Refused("has the member number of somebody else");
        }
    }

    void take(Coverage coverage, Told told) {
        intake.take(new CoverageRecord(
                told.target(),
                told.member(coverage.hasBeneficiary() ? coverage.getBeneficiary() : coverage.getSubscriber()),
                planName(coverage),
                coverage.getPayor().stream()
                        .map(Reference::getDisplay)
                        .filter(display -> display != null)
                        .map(display -> Words.fit(display, 200))
                        .findFirst()
                        .orElse(null),
                Words.fitOrNull(coverage.getRelationship().getCodingFirstRep().getCode(), 20),
                coverage.hasStatus() ? coverage.getStatus().toCode() : "unknown",
                days.of(coverage.getPeriod().getStartElement()),
                days.of(coverage.getPeriod().getEndElement()),
                classValue(coverage, "rxbin"),
                classValue(coverage, "rxpcn"),
                classValue(coverage, "rxgroup"),
                Words.fitOrNull(coverage.getSubscriberId(), 200)));
    }

    void take(RelatedPerson person, Told told) {
        HumanName name = name(person.getName()).orElseThrow(() -> new Refused("has no name"));
        intake.take(new RelatedPersonRecord(
                told.target(),
                told.member(person.getPatient()),
                Words.fit(Words.given(name), 100),
                Words.fit(Optional.ofNullable(name.getFamily()).orElse(""), 100),
                Words.fitOrNull(
                        person.getRelationshipFirstRep().getCodingFirstRep().getCode(), 40),
                person.getTelecom().stream()
                        .filter(contact -> contact.getSystem() == ContactPointSystem.EMAIL && contact.hasValue())
                        .map(ContactPoint::getValue)
                        .findFirst()
                        .orElse(null)));
    }

    /** The member who is known by the plan's own number on this resource, and by the day of birth, already. */
    Optional<MemberId> known(Patient patient) {
        LocalDate born = days.birth(patient.getBirthDateElement());
        return born == null
                ? Optional.empty()
                : identifiers(patient, "MB")
                        .flatMap(number -> intake.knownBy(number.getValue(), born).stream())
                        .findFirst();
    }

    private static List<MemberRecord.Known> numbers(Patient patient) {
        List<MemberRecord.Known> own = identifiers(patient, "MB")
                .map(each -> new MemberRecord.Known(MemberRecord.Kind.MEMBER, each.getValue()))
                .toList();
        return own.isEmpty()
                ? identifiers(patient, "MR")
                        .map(each -> new MemberRecord.Known(MemberRecord.Kind.RECORD, each.getValue()))
                        .toList()
                : own;
    }

    private static Stream<Identifier> identifiers(Patient patient, String type) {
        return patient.getIdentifier().stream().filter(each -> each.hasValue() && Words.codes(each.getType(), type));
    }

    private static List<ContactOnFile> contacts(Patient patient) {
        Predicate<ContactPoint> usable = each -> each.hasValue()
                && each.getUse() != ContactPointUse.OLD
                && !each.getPeriod().hasEnd();
        return patient.getTelecom().stream()
                .filter(usable)
                .flatMap(each ->
                        kind(each.getSystem())
                                .map(kind -> new ContactOnFile(kind, Words.fit(each.getValue(), 254)))
                                .stream())
                .distinct()
                .toList();
    }

    private static Optional<ContactOnFile.Kind> kind(@Nullable ContactPointSystem system) {
        return switch (system) {
            case EMAIL -> Optional.of(ContactOnFile.Kind.EMAIL);
            case PHONE, SMS -> Optional.of(ContactOnFile.Kind.PHONE);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<HumanName> name(List<HumanName> names) {
        return names.stream()
                .filter(name -> name.hasFamily() || name.hasGiven())
                .filter(name -> name.getUse() != NameUse.MAIDEN && name.getUse() != NameUse.OLD)
                .findFirst();
    }

    private static String language(Patient patient) {
        return patient.getCommunication().stream()
                .sorted((a, b) -> Boolean.compare(b.getPreferred(), a.getPreferred()))
                .map(PatientCommunicationComponent::getLanguage)
                .flatMap(language -> language.getCoding().stream())
                .map(Coding::getCode)
                .filter(code -> code != null && code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,6})?"))
                .map(code -> Locale.forLanguageTag(code).toLanguageTag())
                .findFirst()
                .orElse("en");
    }

    private static String planName(Coverage coverage) {
        return Stream.of(
                        className(coverage, "plan"),
                        className(coverage, "group"),
                        Words.of(coverage.getType()),
                        coverage.getPayorFirstRep().getDisplay())
                .filter(name -> name != null && !name.isBlank())
                .map(name -> Words.fit(name, 200))
                .findFirst()
                .orElse("");
    }

    private static @Nullable String className(Coverage coverage, String type) {
        return coverage.getClass_().stream()
                .filter(each -> Words.codes(each.getType(), type))
                .map(each -> each.hasName() ? each.getName() : each.getValue())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String classValue(Coverage coverage, String type) {
        return coverage.getClass_().stream()
                .filter(each -> Words.codes(each.getType(), type))
                .map(each -> Words.fitOrNull(each.getValue(), 40))
                .findFirst()
                .orElse(null);
    }
}
