package org.carestead.fhir;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.pharmacy.PharmacyIntake;
import org.carestead.pharmacy.PlanRecord;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes Practitioner, Organization. */
@Component
class ProviderFeed {

    private final PharmacyIntake intake;

    ProviderFeed(PharmacyIntake intake) {
        this.intake = intake;
    }

    void take(Practitioner practitioner, Told told) {
        String name = practitioner.getName().stream()
                .map(Words::spoken)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElseThrow(() -> new Refused("has no name"));
        intake.take(new PlanRecord.Prescriber(told.target(), Words.fit(name, 200), phone(practitioner.getTelecom())));
    }

    void take(Organization organization, Told told) {
        if (!organization.hasName()) {
            throw new Refused("has no name");
        }
        intake.take(new PlanRecord.Pharmacy(
                told.target(),
                Words.fit(organization.getName(), 200),
                phone(organization.getTelecom()),
                address(organization.getAddressFirstRep())));
    }

    private static @Nullable String phone(List<ContactPoint> contacts) {
        return contacts.stream()
                .filter(each -> each.getSystem() == ContactPointSystem.PHONE)
                .map(each -> Words.fitOrNull(each.getValue(), 40))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String address(Address address) {
        return Words.fitOrNull(
                Stream.concat(
                                address.getLine().stream().map(StringType::getValue),
                                Stream.of(address.getCity(), address.getState(), address.getPostalCode()))
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", ")),
                400);
    }
}
