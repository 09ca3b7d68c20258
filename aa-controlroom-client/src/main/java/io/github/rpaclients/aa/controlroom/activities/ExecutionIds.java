package io.github.rpaclients.aa.controlroom.activities;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.core.json.Model;
import java.util.Collection;
import java.util.List;

/** Executions in a request. */
@Model
interface ExecutionIds {
    @Json(name = "execution_ids")
    List<ExecutionId> ids();

    static ExecutionIds of(Collection<ExecutionId> ids) {
        return new ExecutionIdsBuilder().addAllIds(ids).build();
    }
}
