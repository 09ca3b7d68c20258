package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Runs in the cloud, without a device. */
@Entity
public interface HeadlessRequest extends WireModel, WithHeadlessRequest {
    /** How many times. */
    Optional<Integer> numberOfExecutions();

    /** As whom. */
    @AsNumber
    Optional<UserId> sharedRunAsUserId();

    /** Wait until there is room, rather than fail. */
    Optional<Boolean> queueOnSlotsExhaustion();

    /** Once. */
    static HeadlessRequest as(UserId user) {
        return new HeadlessRequestBuilder()
                .numberOfExecutions(1)
                .sharedRunAsUserId(user)
                .build();
    }
}
