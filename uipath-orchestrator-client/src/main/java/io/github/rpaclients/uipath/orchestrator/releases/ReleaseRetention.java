package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.model.RetentionAction;
import io.github.rpaclients.uipath.orchestrator.model.RetentionType;
import java.util.Optional;

/** How long the jobs of a release are kept, and what becomes of them then. */
@Entity
public interface ReleaseRetention extends WireModel, WithReleaseRetention {
    ReleaseId releaseId();

    Optional<RetentionAction> action();

    /** In days. */
    Optional<Integer> period();

    /** Where jobs are archived. */
    Optional<BucketId> bucketId();

    /** Which jobs are meant; servers since Web API version 18 tell. */
    @Since(18)
    Optional<RetentionType> type();

    /** Jobs are deleted after so many days. */
    static ReleaseRetention delete(ReleaseId release, int days) {
        return new ReleaseRetentionBuilder()
                .releaseId(release)
                .action(RetentionAction.DELETE)
                .period(days)
                .build();
    }

    /** Jobs are moved to a bucket after so many days. */
    static ReleaseRetention archive(ReleaseId release, int days, BucketId bucket) {
        return new ReleaseRetentionBuilder()
                .releaseId(release)
                .action(RetentionAction.ARCHIVE)
                .period(days)
                .bucketId(bucket)
                .build();
    }
}
