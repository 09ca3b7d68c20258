package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Where robots get their updates. */
@Model
public interface UpdateSettings extends WireModel {
    Optional<UpdateServerSource> updateServerSource();

    Optional<String> updateServerUrl();

    /** How long robots wait before they ask again; the vendor does not say in which unit. */
    int pollingInterval();
}
