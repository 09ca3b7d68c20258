package io.github.rpaclients.micrometer;

import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import java.net.URI;
import java.util.Optional;

/** A call that is not made. */
final class Observed {
    private final CallListener.Observation observation;

    Observed(CallListener listener) {
        this.observation = listener.started(new CallInfo(
                "0a0b0c0d",
                "GET",
                "things",
                URI.create("https://acme.example" + ServerTest.API),
                CallInfo.Kind.OPERATION));
    }

    CallListener.Observation observation() {
        return observation;
    }

    void endWith(RuntimeException failure) {
        observation.ended(Optional.of(failure));
    }
}
