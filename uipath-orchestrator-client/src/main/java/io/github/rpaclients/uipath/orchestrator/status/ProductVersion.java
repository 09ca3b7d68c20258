package io.github.rpaclients.uipath.orchestrator.status;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;

/** What a server says of its product. */
@Model
interface ProductVersion extends WireModel {
    String version();
}
