package org.carestead.access;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;

/** Sensitive classes, comma-separated and in order, so that the same set is the same text. */
@Converter
class ClassSetConverter implements AttributeConverter<Set<SensitiveClass>, String> {

    static Set<SensitiveClass> read(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",", -1))
                        .map(SensitiveClass::valueOf)
                        .collect(toUnmodifiableSet());
    }

    @Override
    public String convertToDatabaseColumn(Set<SensitiveClass> classes) {
        return classes.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public Set<SensitiveClass> convertToEntityAttribute(String text) {
        return read(text);
    }
}
