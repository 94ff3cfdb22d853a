package org.carestead.delivery;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address as typed. Spaces around are no mistake; everything else is looked at size first, then signs, then form. */
public record AddressDraft(
        String recipient,
        String street,
        String unit,
        String city,
        @Nullable UsState state,
        String zip) {

    /** The longest field, in characters: as many as fit the label of a parcel. */
    public static final int LONGEST = 60;

    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");

    /** The fields, in the order in which they are typed; the name is the key of the label. */
    public enum Field {
        RECIPIENT,
        STREET,
        UNIT,
        CITY,
        STATE,
        ZIP
    }

    /** Takes off the spaces around. */
    public AddressDraft {
        recipient = recipient.strip();
        street = street.strip();
        unit = unit.strip();
        city = city.strip();
        zip = zip.strip();
    }

    /** Nothing typed yet, but for whom. */
    public static AddressDraft forMember(String fullName) {
        return new AddressDraft(fullName, "", "", "", null, "");
    }

    /** This address, to be changed. */
    public static AddressDraft of(PostalAddress address) {
        return new AddressDraft(
                address.recipient(), address.street(), address.unit(), address.city(), address.state(), address.zip());
    }

    /** What is wrong, by field; the first field first. */
    public Map<Field, FieldProblem> problems() {
        Map<Field, FieldProblem> problems = new EnumMap<>(Field.class);
        FieldRules.text(recipient, LONGEST, true).ifPresent(problem -> problems.put(Field.RECIPIENT, problem));
        FieldRules.text(street, LONGEST, true).ifPresent(problem -> problems.put(Field.STREET, problem));
        FieldRules.text(unit, LONGEST, false).ifPresent(problem -> problems.put(Field.UNIT, problem));
        FieldRules.text(city, LONGEST, true).ifPresent(problem -> problems.put(Field.CITY, problem));
        if (state == null) {
            problems.put(Field.STATE, FieldProblem.MISSING);
        }
        if (zip.isEmpty()) {
            problems.put(Field.ZIP, FieldProblem.MISSING);
        } else if (!ZIP.matcher(zip).matches()) {
            problems.put(Field.ZIP, FieldProblem.NO_ZIP);
        }
        return problems;
    }

    /** Nothing while there is a problem. */
    public Optional<PostalAddress> finished() {
        return state == null || !problems().isEmpty()
                ? Optional.empty()
                : Optional.of(new PostalAddress(recipient, street, unit, city, state, zip));
    }
}
