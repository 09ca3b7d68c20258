package io.github.rpaclients.swap;

/** One step of a swap and how it went. Immutable. */
public final class Step {
    /** The steps of a swap, in order. */
    public enum Name {
        PLAN,
        CHECK,
        RELEASE,
        GRANT,
        VERIFY,
        COMPENSATE
    }

    private final Name name;
    private final boolean succeeded;
    private final String remark;

    Step(Name name, boolean succeeded, String remark) {
        this.name = name;
        this.succeeded = succeeded;
        this.remark = remark;
    }

    public Name name() {
        return name;
    }

    public boolean succeeded() {
        return succeeded;
    }

    /** What was found or done, in a sentence. */
    public String remark() {
        return remark;
    }

    @Override
    public String toString() {
        return name + (succeeded ? " ok: " : " failed: ") + remark;
    }
}
