package io.github.rpaclients.uipath.identity;

import io.github.rpaclients.core.http.Sleeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Notes how long it was asked to sleep, and does not. */
public final class RecordingSleeper implements Sleeper {
    private final List<Duration> slept = new ArrayList<>();

    @Override
    public void sleep(Duration duration) {
        slept.add(duration);
    }

    public List<Duration> slept() {
        return List.copyOf(slept);
    }
}
