package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** Headers as two lists of one length. */
@Model
interface FileHeaders extends WireModel {
    List<String> keys();

    List<String> values();
}
