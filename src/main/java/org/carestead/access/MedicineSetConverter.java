package org.carestead.access;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** Medicines by id, comma-separated and in order, so that the same set is the same text. */
@Converter
class MedicineSetConverter implements AttributeConverter<Set<MedicineId>, String> {

    static Set<MedicineId> read(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",", -1))
                        .map(UUID::fromString)
                        .map(MedicineId::new)
                        .collect(toUnmodifiableSet());
    }

    @Override
    public String convertToDatabaseColumn(Set<MedicineId> medicines) {
        return medicines.stream()
                .map(medicine -> medicine.id().toString())
                .sorted()
                .collect(joining(","));
    }

    @Override
    public Set<MedicineId> convertToEntityAttribute(String text) {
        return read(text);
    }
}
