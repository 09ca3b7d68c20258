package io.github.rpaclients.uipath.copy;

import java.util.EnumSet;
import java.util.Set;

/** From where to where, and which kinds. Immutable. */
final class Selection {
    private final Side source;
    private final Side target;
    private final Set<CopyKind> kinds;

    private Selection(Side source, Side target, Set<CopyKind> kinds) {
        this.source = source;
        this.target = target;
        this.kinds = kinds;
    }

    Selection(Side source, Side target) {
        this(source, target, EnumSet.noneOf(CopyKind.class));
    }

    Selection with(CopyKind kind) {
        Set<CopyKind> more = EnumSet.copyOf(kinds);
        more.add(kind);
        return new Selection(source, target, more);
    }

    CopyPlan plan() {
        if (kinds.isEmpty()) {
            throw new IllegalStateException("Say what to copy, for example roles()");
        }
        return Planner.plan(source, target, kinds);
    }
}
