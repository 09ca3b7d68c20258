package io.github.rpaclients.aa.controlroom.audit;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** That somebody did something. */
@Model
public interface AuditMessage extends WireModel {
    Optional<String> id();

    String eventDescription();

    AuditActivityType activityType();

    Optional<String> environmentName();

    /** The machine that it was done from. */
    Optional<String> hostName();

    String userName();

    AuditStatus status();

    /** What it was done with. */
    Optional<String> source();

    /** What it was done to. */
    Optional<String> objectName();

    Optional<Instant> createdOn();

    Optional<String> requestId();

    Optional<UserId> createdBy();
}
