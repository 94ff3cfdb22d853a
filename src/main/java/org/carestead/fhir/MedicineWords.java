package org.carestead.fhir;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.access.SensitiveClass;
import org.carestead.pharmacy.PlanRecord;
import org.carestead.pharmacy.Schedule;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Which medicine a resource speaks of: by its RxNorm code, else by the first code there is, else by its words. */
final class MedicineWords {

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    private static final String SENSITIVE_CLASS = "https://carestead.example/fhir/sensitive-class";
    private static final String SCHEDULE = "https://carestead.example/fhir/dea-schedule";

    private MedicineWords() {}

    static PlanRecord.Medicine of(DomainResource resource, Type medication) {
        CodeableConcept concept = concept(medication);
        String name = Optional.ofNullable(Words.of(concept)).orElseThrow(() -> new Refused("names no medicine"));
        Coding code = codes(concept).findFirst().orElse(null);
        String byWords = HexFormat.of().formatHex(SourceKey.sha256(name.toLowerCase(Locale.ROOT)), 0, 16);
        return new PlanRecord.Medicine(
                code == null ? "name" : code.getSystem(),
                code == null ? byWords : code.getCode(),
                Words.fit(name, 300),
                extension(resource, SENSITIVE_CLASS, SensitiveClass.class).orElse(null),
                extension(resource, SCHEDULE, Schedule.class).orElse(null));
    }

    private static CodeableConcept concept(Type medication) {
        return switch (medication) {
            case CodeableConcept concept -> concept;
            case Reference reference
            when reference.getResource() instanceof Medication contained -> contained.getCode();
            case Reference reference -> new CodeableConcept().setText(reference.getDisplay());
            case null, default -> new CodeableConcept();
        };
    }

    private static Stream<Coding> codes(CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> coding.hasSystem() && coding.hasCode())
                .filter(coding -> coding.getSystem().matches("\\p{ASCII}{1,100}")
                        && coding.getCode().length() <= 60)
                .sorted((a, b) -> Boolean.compare(RXNORM.equals(b.getSystem()), RXNORM.equals(a.getSystem())));
    }

    private static <E extends Enum<E>> Optional<E> extension(DomainResource resource, String url, Class<E> type) {
        return resource.getExtension().stream()
                .filter(each -> url.equals(each.getUrl()))
                .map(Extension::getValueAsPrimitive)
                .filter(each -> each != null)
                .map(each -> each.getValueAsString())
                .flatMap(name -> Stream.of(type.getEnumConstants())
                        .filter(each -> each.name().equals(name)))
                .findFirst();
    }
}
