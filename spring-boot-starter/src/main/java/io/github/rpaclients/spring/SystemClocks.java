package io.github.rpaclients.spring;

import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.run.ServerClock;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The clocks of the systems, as the answers to our clients show them: by a wrong clock seats move too early or too late. */
final class SystemClocks implements ClientCustomizer {
    private final Map<RpaSystem, ServerClock> clocks = new EnumMap<>(RpaSystem.class);

    SystemClocks(Clock here) {
        for (RpaSystem system : RpaSystem.values()) {
            clocks.put(system, new ServerClock(here));
        }
    }

    @Override
    public void customize(RpaSystem system, HttpOptions.Builder options) {
        CallListener.Observation clock = telling(of(system));
        options.callListener(call -> call.kind() == CallInfo.Kind.ELSEWHERE ? CallListener.Observation.none() : clock);
    }

    private static CallListener.Observation telling(ServerClock clock) {
        return new CallListener.Observation() {
            @Override
            public void attemptEnded(Attempt attempt) {
                clock.attempted(attempt);
            }
        };
    }

    /** How far a system's clock is ahead of the one here; empty as long as no answer has told. */
    Optional<Duration> ahead(RpaSystem system) {
        return of(system).ahead();
    }

    private ServerClock of(RpaSystem system) {
        return Objects.requireNonNull(clocks.get(system));
    }
}
