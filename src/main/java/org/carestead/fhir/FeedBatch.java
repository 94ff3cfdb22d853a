package org.carestead.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.carestead.database.Conflicts;
import org.carestead.fhir.ImportReport.Result;
import org.carestead.fhir.SourceResources.Known;
import org.carestead.member.MemberIntake;
import org.carestead.pharmacy.PharmacyIntake;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.ExplanationOfBenefit;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Takes some resources in one transaction; if the database refuses one of them, each in a transaction of its own, so
 * that what is broken costs only itself.
 */
@Component
class FeedBatch {

    /** To be raised when the same resource is read in another way than before: then all is taken anew. */
    private static final String READING = "1 ";

    private final SourceResources sources;
    private final MemberIntake members;
    private final PharmacyIntake pharmacy;
    private final PeopleFeed people;
    private final ProviderFeed providers;
    private final PrescriptionFeed prescriptions;
    private final BillFeed bills;
    private final TransactionTemplate transaction;
    private final Supplier<IParser> parser;

    FeedBatch(
            SourceResources sources,
            MemberIntake members,
            PharmacyIntake pharmacy,
            PeopleFeed people,
            ProviderFeed providers,
            PrescriptionFeed prescriptions,
            BillFeed bills,
            TransactionTemplate transaction) {
        this.sources = sources;
        this.members = members;
        this.pharmacy = pharmacy;
        this.people = people;
        this.providers = providers;
        this.prescriptions = prescriptions;
        this.bills = bills;
        this.transaction = transaction;
        this.parser = () -> FhirContext.forR4Cached()
                .newJsonParser()
                .setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false));
    }

    ImportReport take(List<FeedItem.Resource> items) {
        try {
            return inTransaction(items);
        } catch (DataAccessException e) {
            ImportReport report = new ImportReport();
            items.forEach(item -> report.add(alone(item)));
            return report;
        }
    }

    private ImportReport alone(FeedItem.Resource item) {
        try {
            return inTransaction(List.of(item));
        } catch (DataAccessException e) {
            ImportReport report = new ImportReport();
            report.refuse(item.place(), item.type(), "does not fit into the database");
            return report;
        }
    }

    private ImportReport inTransaction(List<FeedItem.Resource> items) {
        return Conflicts.retrying(() -> {
            ImportReport report = new ImportReport();
            transaction.executeWithoutResult(status -> {
                Set<SourceKey> keys = new HashSet<>();
                for (FeedItem.Resource item : items) {
                    keys.add(key(item));
                    keys.addAll(identifiers(item));
                    keys.addAll(Links.references(item.json(), address(item)));
                }
                Links links = new Links(sources.find(keys));
                items.forEach(item -> take(item, links, report));
                sources.keep(links.news());
            });
            return report;
        });
    }

    private void take(FeedItem.Resource item, Links links, ImportReport report) {
        SourceKey key = key(item);
        String content = SourceKey.of(SourceKey.sha256(READING + item.json())).hash();
        Optional<Known> before = links.find(key);
        if (before.filter(known -> known.content().equals(content)).isPresent()) {
            report.count(item.type(), Result.UNCHANGED);
            return;
        }
        try {
            Resource resource =
                    (Resource) parser.get().parseResource(item.json().toString());
            if (isOfNoUse(resource)) {
                report.count(item.type(), Result.SKIPPED);
                return;
            }
            UUID target = before.map(Known::target).orElseGet(() -> target(item, resource, links));
            take(resource, new Told(target, address(item), links, members, pharmacy), links, item);
            Known now = new Known(item.type(), target, content);
            links.learn(key, now);
            identifiers(item).forEach(identifier -> links.learn(identifier, now));
            report.count(item.type(), before.filter(Known::isTaken).isPresent() ? Result.CHANGED : Result.TAKEN);
        } catch (DataFormatException e) {
            report.refuse(item.place(), item.type(), "is not valid FHIR R4");
        } catch (Refused e) {
            report.refuse(item.place(), item.type(), e.reason());
        }
    }

    private void take(Resource resource, Told told, Links links, FeedItem.Resource item) {
        switch (resource) {
            case Organization organization -> providers.take(organization, told);
            case Practitioner practitioner -> providers.take(practitioner, told);
            case Patient patient -> people.take(patient, told);
            case Coverage coverage -> people.take(coverage, told);
            case RelatedPerson person -> people.take(person, told);
            case MedicationRequest request -> prescriptions.take(request, told);
            case MedicationDispense dispense -> prescriptions.take(dispense, told);
            case Claim claim -> bills.take(claim, told);
            case ExplanationOfBenefit answer -> {
                bills.take(answer, told);
                BillFeed.contained(answer).forEach(coverage -> contained(coverage, links, item));
            }
            default -> throw new IllegalStateException("Not asked for: " + item.type());
        }
    }

    // The same coverage comes inside every answer of the plan, under no name of its own.
    private void contained(Coverage coverage, Links links, FeedItem.Resource item) {
        coverage.setId((String) null);
        SourceKey key = SourceKey.content(parser.get().encodeResourceToString(coverage));
        if (links.find(key).isEmpty()) {
            UUID target = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            people.take(coverage, new Told(target, address(item), links, members, pharmacy));
            links.learn(key, new Known("Coverage", target, key.hash()));
        }
    }

    private UUID target(FeedItem.Resource item, Resource resource, Links links) {
        Optional<UUID> known = identifiers(item).stream()
                .flatMap(identifier -> links.find(identifier).stream())
                .map(Known::target)
                .findFirst();
        if (resource instanceof Patient patient) {
            known = known.or(() -> people.known(patient).map(member -> member.id()));
        }
        if (resource instanceof ExplanationOfBenefit answer) {
            known = known.or(() -> links.findOrExpect(answer.getClaim(), "Claim", address(item))
                    .map(Known::target));
        }
        return known.orElseGet(() -> UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    private static boolean isOfNoUse(Resource resource) {
        return switch (resource) {
            case MedicationRequest request -> !PrescriptionFeed.isOrder(request);
            case Claim claim -> claim.getUse() == Claim.Use.PREDETERMINATION;
            case ExplanationOfBenefit answer -> answer.getUse() == ExplanationOfBenefit.Use.PREDETERMINATION;
            default -> false;
        };
    }

    private static SourceKey key(FeedItem.Resource item) {
        return SourceKey.of(item.type(), item.fullUrl(), item.field("id"))
                .or(() -> identifiers(item).stream().findFirst())
                .orElseGet(() -> SourceKey.content(item.json().toString()));
    }

    private static @Nullable String address(FeedItem.Resource item) {
        return item.fullUrl();
    }

    /**
     * Identifiers by which others may refer to it. Coverages and relatives carry those of other things; what people are
     * known by is kept by the member module, sealed.
     */
    private static List<SourceKey> identifiers(FeedItem.Resource item) {
        List<SourceKey> keys = new ArrayList<>();
        if (List.of("Patient", "Coverage", "RelatedPerson").contains(item.type())) {
            return keys;
        }
        for (JsonNode identifier : item.json().path("identifier")) {
            String system = identifier.path("system").stringValue("");
            String value = identifier.path("value").stringValue("");
            if (!system.isBlank() && !value.isBlank() && keys.isEmpty()) {
                keys.add(SourceKey.identifier(item.type(), system, value));
            }
        }
        return keys;
    }
}
