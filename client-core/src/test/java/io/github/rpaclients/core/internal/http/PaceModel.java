package io.github.rpaclients.core.internal.http;

import java.util.ArrayList;
import java.util.List;

/** What {@link Pace} is to do, said with a bucket that fills by one each nanosecond, and from which each call takes its cost. */
final class PaceModel {
    private final long usualCost;
    private final long usualSize;
    private final long window;
    private final List<Integer> line = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private long now;
    private long content;
    private long cost;
    private long size;
    private long slowUntil = Long.MAX_VALUE;

    PaceModel(int burst, long interval, long window) {
        this.usualCost = interval;
        this.usualSize = burst * interval;
        this.window = window;
        this.cost = usualCost;
        this.size = usualSize;
        this.content = size;
    }

    private PaceModel(PaceModel other) {
        this.usualCost = other.usualCost;
        this.usualSize = other.usualSize;
        this.window = other.window;
        this.line.addAll(other.line);
        this.now = other.now;
        this.content = other.content;
        this.cost = other.cost;
        this.size = other.size;
        this.slowUntil = other.slowUntil;
    }

    List<String> left() {
        return left;
    }

    void come(long time, int caller) {
        passTo(time);
        line.add(caller);
        passTo(time);
    }

    void giveUp(int caller) {
        line.remove(Integer.valueOf(caller));
    }

    /** When another caller would leave if nothing else happened. */
    long wouldLeaveAt(long time) {
        PaceModel copy = new PaceModel(this);
        copy.come(time, -1);
        while (copy.line.contains(-1)) {
            copy.passTo(copy.now + Math.max(1, copy.untilNext()));
        }
        return copy.now;
    }

    void refused(long time, long pause) {
        passTo(time);
        long first = Math.max(pause, untilFull(cost));
        cost = 2 * usualCost;
        size = cost;
        content = cost - first;
        long end = now + first + window;
        slowUntil = slowUntil == Long.MAX_VALUE ? end : Math.max(slowUntil, end);
    }

    void usedUp(long time) {
        passTo(time);
        content = cost - Math.max(window, untilFull(cost));
    }

    void passTo(long time) {
        letLeave();
        while (now < time) {
            long step = Math.max(1, Math.min(time - now, untilNext()));
            now += step;
            content = Math.min(size, content + step);
            if (now >= slowUntil) {
                slowUntil = Long.MAX_VALUE;
                // whoever was to leave next leaves then, and nothing has been saved up
                long first = untilFull(cost);
                cost = usualCost;
                size = usualSize;
                content = cost - first;
            }
            letLeave();
        }
    }

    private void letLeave() {
        while (!line.isEmpty() && content >= cost) {
            content -= cost;
            left.add(line.remove(0) + " at " + now);
        }
    }

    /** Until something happens by itself. */
    private long untilNext() {
        long until = slowUntil - now;
        return line.isEmpty() ? until : Math.min(until, untilFull(cost));
    }

    private long untilFull(long enough) {
        return Math.max(0, enough - content);
    }
}
