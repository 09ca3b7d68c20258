package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.CoPilotRequestRef;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** That a request was made. */
@Model
interface CreatedRequest extends WireModel {
    Optional<Long> id();

    CoPilotRequestRef ref();
}
