/** Storage buckets and the files in them; start at {@link io.github.rpaclients.uipath.orchestrator.buckets.BucketsApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "BucketOption",
        about = "What may be done with a bucket; a bucket has several, joined by commas.",
        words = {"None", "ReadOnly", "AuditReadAccess", "AccessDataThroughOrchestrator"})
package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
