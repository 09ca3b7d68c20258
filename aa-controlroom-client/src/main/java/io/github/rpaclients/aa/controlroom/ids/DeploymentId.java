package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a deployment, which has one execution for each user and run. */
public final class DeploymentId extends TextId {
    private DeploymentId(String value) {
        super(value);
    }

    public static DeploymentId of(String value) {
        return new DeploymentId(value);
    }
}
