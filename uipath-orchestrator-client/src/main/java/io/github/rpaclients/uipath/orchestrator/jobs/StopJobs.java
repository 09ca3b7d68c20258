package io.github.rpaclients.uipath.orchestrator.jobs;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import java.util.Collection;
import java.util.List;

/** Jobs to be stopped, all in the same way. */
@Model
interface StopJobs {
    @Json(name = "jobIds")
    List<JobId> jobIds();

    @Json(name = "strategy")
    StopStrategy strategy();

    static StopJobs of(Collection<JobId> jobs, StopStrategy strategy) {
        return new StopJobsBuilder().addAllJobIds(jobs).strategy(strategy).build();
    }
}
