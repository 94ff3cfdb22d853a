package org.carestead.bench;

/** One line of the table. */
public record Figure(String what, String measured, String limit) {

    /** A ratio of two measurements of the same run, at most so much. */
    public static Figure ratio(String what, double ratio, double most) {
        return new Figure(what, "%.2f ×%s".formatted(ratio, ratio <= most ? "" : "  TOO MUCH"), "≤ " + most + " ×");
    }

    /** A measurement, at most so much. */
    public static Figure limit(String what, double measured, double most) {
        return new Figure(what, "%.2f%s".formatted(measured, measured <= most ? "" : "  TOO MUCH"), "≤ " + most);
    }

    @Override
    public String toString() {
        return "| " + what + " | " + measured + " | " + limit + " |";
    }
}
