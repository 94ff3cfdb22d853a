package org.carestead.fhir;

import java.util.Optional;
import java.util.UUID;
import org.carestead.fhir.SourceResources.Known;
import org.carestead.member.MemberId;
import org.carestead.member.MemberIntake;
import org.carestead.pharmacy.PharmacyIntake;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** One resource being taken: where it goes, and where what it refers to went. */
final class Told {

    private final UUID target;
    private final @Nullable String address;
    private final Links links;
    private final MemberIntake members;
    private final PharmacyIntake pharmacy;

    Told(UUID target, @Nullable String address, Links links, MemberIntake members, PharmacyIntake pharmacy) {
        this.target = target;
        this.address = address;
        this.links = links;
        this.members = members;
        this.pharmacy = pharmacy;
    }

    /** Where this resource goes. */
    UUID target() {
        return target;
    }

    /** The member spoken of; a place is kept for one not told of yet. */
    MemberId member(Reference reference) {
        Optional<MemberId> byNumber = reference.hasReference()
                ? SourceKey.numberIn(reference.getReference()).flatMap(members::knownBy)
                : Optional.ofNullable(reference.getIdentifier().getValue()).flatMap(members::knownBy);
        return byNumber.orElseGet(() -> referred(reference));
    }

    private MemberId referred(Reference reference) {
        Known known = links.findOrExpect(reference, "Patient", address)
                .filter(found -> found.type().equals("Patient"))
                .orElseThrow(() -> new Refused("names no patient"));
        MemberId member = new MemberId(known.target());
        if (!known.isTaken()) {
            members.expect(member);
        }
        return member;
    }

    /** The prescription spoken of, if any. */
    @Nullable
    UUID prescription(Reference reference) {
        return found(reference, "MedicationRequest").map(Known::target).orElse(null);
    }

    /** The prescriber spoken of, if any. */
    @Nullable
    UUID prescriber(Reference reference) {
        return named(reference, "Practitioner");
    }

    /** The pharmacy, hospital or payer spoken of, if any. */
    @Nullable
    UUID organization(Reference reference) {
        return named(reference, "Organization");
    }

    private @Nullable UUID named(Reference reference, String type) {
        Optional<Known> known = found(reference, type);
        known.filter(each -> !each.isTaken() && reference.hasDisplay()).ifPresent(each -> {
            String name = Words.fit(reference.getDisplay(), 200);
            if (type.equals("Practitioner")) {
                pharmacy.expectPrescriber(each.target(), name);
            } else {
                pharmacy.expectPharmacy(each.target(), name);
            }
        });
        return known.map(Known::target).orElse(null);
    }

    private Optional<Known> found(Reference reference, String type) {
        String address = reference.hasReference() ? reference.getReference() : "";
        boolean ofOtherType = address.matches(".*\\b[A-Z][A-Za-z]+/[^/]+") && !address.contains(type + "/");
        return ofOtherType
                ? Optional.empty()
                : links.findOrExpect(reference, type, this.address)
                        .filter(known -> known.type().equals(type));
    }
}
