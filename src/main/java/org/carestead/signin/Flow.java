package org.carestead.signin;

/**
 * What somebody signed out is in the middle of, as it stands.
 *
 * @param step where they are; only what belongs to this step may be done
 * @param content what is known so far
 */
public record Flow<T>(FlowId id, FlowKind<T> kind, String step, T content) {

    /** Whether they are at this step. */
    public boolean isAt(Enum<?> asked) {
        return step.equals(asked.name());
    }

    @Override
    public String toString() {
        return "Flow[" + kind.name() + ", " + step + "]";
    }
}
