package io.github.rpaclients.swap.roster;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/** When the clock on the wall shows a time, on days on which it jumps as well. */
final class WallClock {
    private final ZoneId zone;

    WallClock(ZoneId zone) {
        this.zone = zone;
    }

    /** The first time the clock shows this, or the first instant after it jumped over it. */
    Instant first(LocalDateTime shown) {
        return instant(shown, true);
    }

    /** The last time the clock shows this, or the first instant after it jumped over it. */
    Instant last(LocalDateTime shown) {
        return instant(shown, false);
    }

    private Instant instant(LocalDateTime shown, boolean first) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(shown);
        if (jump == null) {
            ZoneOffset offset = zone.getRules().getOffset(shown);
            return shown.toInstant(offset);
        }
        if (jump.isGap()) {
            return jump.getInstant();
        }
        return shown.toInstant(first ? jump.getOffsetBefore() : jump.getOffsetAfter());
    }
}
