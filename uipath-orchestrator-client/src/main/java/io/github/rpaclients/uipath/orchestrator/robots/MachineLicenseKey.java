package io.github.rpaclients.uipath.orchestrator.robots;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** The key by which the robots of a machine connect. */
@Model
public interface MachineLicenseKey extends WireModel {
    @Json(name = "Key")
    String machineName();

    @Json(name = "Value")
    Secret licenseKey();
}
