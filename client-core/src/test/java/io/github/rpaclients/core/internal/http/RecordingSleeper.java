package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.Sleeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes notes instead of sleeping. */
final class RecordingSleeper implements Sleeper {
    final List<Duration> pauses = new ArrayList<>();

    @Override
    public void sleep(Duration duration) {
        pauses.add(duration);
    }
}
