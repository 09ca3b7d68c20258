package io.github.rpaclients.aa.controlroom.deployments;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.DeploymentId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A bot that is to run. To find it again, {@code id().value()} is enough, in another process, too. */
@Model
public interface Deployment extends WireModel {
    @Json(name = "deploymentId")
    DeploymentId id();

    Optional<String> automationName();
}
