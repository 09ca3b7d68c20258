package io.github.rpaclients.swap.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks and how they went, one line each. Not for use by several threads. */
final class Checks {
    private static final String OK = "ok";
    private static final String MISSING = "MISSING";
    private static final String NOT_KNOWN = "?";

    private final Consumer<String> lines;
    private final List<Object> documents = new ArrayList<>();
    private boolean allOk = true;

    Checks(Consumer<String> lines) {
        this.lines = lines;
    }

    boolean allOk() {
        return allOk;
    }

    List<Object> documents() {
        return documents;
    }

    void ok(String check, String remark) {
        add(check, OK, remark);
    }

    void notKnown(String check, String remark) {
        add(check, NOT_KNOWN, remark);
    }

    /** @param read what is fine, or throws what is not */
    void that(String check, Supplier<String> read) {
        value(check, read, Function.identity());
    }

    <T> Optional<T> value(String check, Supplier<T> read, Function<T, String> remark) {
        try {
            T value = read.get();
            ok(check, remark.apply(value));
            return Optional.of(value);
        } catch (RuntimeException e) {
            add(check, MISSING, Complaint.of(e).sentence());
            return Optional.empty();
        }
    }

    /** Adds nothing if all is well; returns whether it is. */
    boolean onlyProblems(String check, Runnable read) {
        try {
            read.run();
            return true;
        } catch (RuntimeException e) {
            add(check, MISSING, Complaint.of(e).sentence());
            return false;
        }
    }

    /**
     * A check that not every system allows.
     *
     * @param objection a sentence if something is wrong; may throw if nobody can tell
     */
    void hint(String check, Supplier<Optional<String>> objection, String fine, String notKnown) {
        Optional<String> wrong;
        try {
            wrong = objection.get();
        } catch (RuntimeException e) {
            Complaint.of(e);
            notKnown(check, notKnown);
            return;
        }
        add(check, wrong.isPresent() ? MISSING : OK, wrong.orElse(fine));
    }

    private void add(String check, String state, String remark) {
        allOk &= !state.equals(MISSING);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("check", check);
        document.put("state", state);
        document.put("remark", remark);
        documents.add(document);
        lines.accept(String.format("  %-7s  %s: %s", state, check, remark));
    }
}
