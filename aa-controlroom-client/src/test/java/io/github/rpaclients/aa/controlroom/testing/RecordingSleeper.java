package io.github.rpaclients.aa.controlroom.testing;

import io.github.rpaclients.core.http.Sleeper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes notes instead of waiting. */
public final class RecordingSleeper implements Sleeper {
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Override
    public void sleep(Duration duration) {
        pauses.add(duration);
    }

    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
