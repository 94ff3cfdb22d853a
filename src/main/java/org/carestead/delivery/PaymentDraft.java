package org.carestead.delivery;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way of paying as typed. A full number is refused in whichever field it is typed, and goes no further.
 *
 * @param expires the last month, first day or none; of no meaning for a bank account
 */
public record PaymentDraft(
        @Nullable PaymentKind kind,
        String lastFour,
        String holder,
        @Nullable YearMonth expires) {

    /** The longest name, in characters. */
    public static final int LONGEST = 60;

    /** The fields, in the order in which they are typed; the name is the key of the label. */
    public enum Field {
        KIND,
        LAST_FOUR,
        HOLDER,
        EXPIRES
    }

    /** Takes off the spaces around. */
    public PaymentDraft {
        lastFour = lastFour.strip();
        holder = holder.strip();
    }

    /** What is wrong, by field; the first field first. */
    public Map<Field, FieldProblem> problems(YearMonth now) {
        Map<Field, FieldProblem> problems = new EnumMap<>(Field.class);
        if (kind == null) {
            problems.put(Field.KIND, FieldProblem.MISSING);
        }
        digits().ifPresent(problem -> problems.put(Field.LAST_FOUR, problem));
        FieldRules.text(holder, LONGEST, true).ifPresent(problem -> problems.put(Field.HOLDER, problem));
        if (kind != null && kind.expires()) {
            if (expires == null) {
                problems.put(Field.EXPIRES, FieldProblem.MISSING);
            } else if (expires.isBefore(now)) {
                problems.put(Field.EXPIRES, FieldProblem.EXPIRED);
            }
        }
        return problems;
    }

    /** Nothing while there is a problem. */
    public Optional<PaymentMethod> finished(YearMonth now) {
        return kind == null || !problems(now).isEmpty()
                ? Optional.empty()
                : Optional.of(new PaymentMethod(kind, lastFour, holder, kind.expires() ? expires : null));
    }

    private Optional<FieldProblem> digits() {
        if (lastFour.isEmpty()) {
            return Optional.of(FieldProblem.MISSING);
        }
        if (lastFour.length() > 4) {
            return Optional.of(FieldProblem.LOOKS_LIKE_A_NUMBER);
        }
        return lastFour.matches("[0-9]{4}") ? Optional.empty() : Optional.of(FieldProblem.NOT_FOUR_DIGITS);
    }
}
