package io.github.rpaclients.testkit.internal;

import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.RateLimit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** The faults armed, in order, and the rate limits; asked by the server for each request. */
final class FaultPlan implements Faults {
    private final Object lock = new Object();
    private final List<ArmedFault> armed = new ArrayList<>();
    private final List<RateWindow> limits = new ArrayList<>();
    private final Supplier<Instant> time;
    private long numbers = PlannedFault.UNARMED;

    FaultPlan(Supplier<Instant> time) {
        this.time = time;
    }

    @Override
    public Fault next(String method, String pathPart) {
        return new PlannedFault(this, PlannedFault.UNARMED, new Place(method, pathPart), Frequency.ONCE, Strike.NONE);
    }

    @Override
    public Fault next(int status) {
        return next("", "").refuse(status);
    }

    @Override
    public Faults rateLimit(RateLimit... more) {
        synchronized (lock) {
            for (RateLimit limit : more) {
                limits.add(new RateWindow(limit, time));
            }
        }
        return this;
    }

    @Override
    public Faults clear() {
        synchronized (lock) {
            armed.clear();
            limits.clear();
        }
        return this;
    }

    long arm(Place place, Frequency frequency, Strike strike) {
        synchronized (lock) {
            numbers++;
            armed.add(new ArmedFault(numbers, place, frequency, strike));
            return numbers;
        }
    }

    /** Replaces the fault of the same number where it stands. */
    void rearm(ArmedFault fault) {
        synchronized (lock) {
            for (int i = 0; i < armed.size(); i++) {
                if (armed.get(i).number() == fault.number()) {
                    armed.set(i, fault);
                    return;
                }
            }
        }
        throw new IllegalStateException("This fault is over; arm another one with next(…)");
    }

    /** What happens to this request, which counts from now on. */
    Strike strike(String method, String path) {
        synchronized (lock) {
            List<RateWindow> concerned = new ArrayList<>();
            for (RateWindow limit : limits) {
                if (limit.fits(method, path)) {
                    if (limit.isFull()) {
                        return limit.refusal();
                    }
                    concerned.add(limit);
                }
            }
            Strike strike = armedFor(method, path);
            for (RateWindow limit : concerned) {
                strike = limit.count(strike);
            }
            return strike;
        }
    }

    private Strike armedFor(String method, String path) {
        for (Iterator<ArmedFault> faults = armed.iterator(); faults.hasNext(); ) {
            ArmedFault fault = faults.next();
            if (fault.strikes(method, path)) {
                if (fault.isOver()) {
                    faults.remove();
                }
                return fault.strike();
            }
        }
        return Strike.NONE;
    }
}
