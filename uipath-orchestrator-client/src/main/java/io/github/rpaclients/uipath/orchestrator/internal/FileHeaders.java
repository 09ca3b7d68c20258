package io.github.rpaclients.uipath.orchestrator.internal;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** Headers as two lists of one length. */
@Model
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
public interface FileHeaders extends WireModel {
    List<String> keys();

    List<String> values();
}
