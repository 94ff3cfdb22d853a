package org.carestead.asking.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.asking.NewAsk;
import org.carestead.grant.Relationship;
import org.carestead.member.BirthDate;
import org.carestead.person.PersonName;

/** What was typed about whom they help, and what is wrong with it, by the field where it is. */
record TypedAsk(String given, String family, BirthDate born, String number, String relationship, String word) {

    private static final int LONGEST_NUMBER = 60;

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (PersonName.parse(given, "A").isEmpty()) {
            problems.put("given", "asking.name.problem");
        }
        if (PersonName.parse("A", family).isEmpty()) {
            problems.put("family", "asking.name.problem");
        }
        if (!born.isBlank() && born.date().isEmpty()) {
            problems.put("born", born.problem());
        } else if (born.isBlank() && number.isBlank()) {
            problems.put("born", "asking.birth-date.problem");
        }
        if (number.strip().length() > LONGEST_NUMBER) {
            problems.put("number", "asking.birth-date.problem");
        }
        if (chosen().isEmpty()) {
            problems.put("relationship", "asking.relationship.problem");
        }
        return problems;
    }

    /** Where there is no problem. */
    NewAsk finish() {
        return new NewAsk(
                PersonName.parse(given, family).orElseThrow(),
                born.date().orElse(null),
                number.strip(),
                chosen().orElseThrow(),
                word);
    }

    private Optional<Relationship> chosen() {
        return Stream.of(Relationship.values())
                .filter(each -> each.name().equals(relationship))
                .findFirst();
    }

    @Override
    public String toString() {
        return "TypedAsk[]";
    }
}
