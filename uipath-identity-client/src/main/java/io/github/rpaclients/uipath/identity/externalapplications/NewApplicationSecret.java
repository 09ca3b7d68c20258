package io.github.rpaclients.uipath.identity.externalapplications;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import java.time.Instant;
import java.util.Optional;

/** A secret to be made: {@code NewApplicationSecret.of(application, "nightly runs").withExpiryTime(inHalfAYear)}. */
@Entity
public interface NewApplicationSecret extends WithNewApplicationSecret {
    @Json(name = "clientId")
    ExternalApplicationId application();

    /** What it is for; of several secrets, people tell by this which is which. */
    String description();

    /** Until when it counts; for ever where it is left out. */
    Optional<Instant> expiryTime();

    static NewApplicationSecret of(ExternalApplicationId application, String description) {
        return new NewApplicationSecretBuilder()
                .application(application)
                .description(description)
                .build();
    }
}
