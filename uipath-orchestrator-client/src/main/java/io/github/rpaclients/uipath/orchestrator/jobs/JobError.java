package io.github.rpaclients.uipath.orchestrator.jobs;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** The error that a job ended by. */
@Model
public interface JobError extends WireModel {
    /** For programs, for example {@code Serverless.PythonCodedAgent.PrepareEnvironmentError}. */
    @Json(name = "code")
    Optional<String> code();

    /** For people, in their language. */
    @Json(name = "title")
    Optional<String> title();

    /** What is special to this job, for people. */
    @Json(name = "detail")
    Optional<String> detail();

    /** Whose error it is, for example {@code User} or {@code System}. */
    @Json(name = "category")
    Optional<String> category();

    /** The status of an HTTP call, if one was the reason. */
    @Json(name = "status")
    Optional<Integer> status();

    @Json(name = "timestamp")
    Optional<Instant> timestamp();
}
