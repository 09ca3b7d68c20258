package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.model.RetentionAction;
import io.github.rpaclients.uipath.orchestrator.model.RetentionType;
import java.util.Optional;

/** How long the tasks of a catalog are kept, and what becomes of them then. */
@Entity
public interface TaskRetention extends WireModel, WithTaskRetention {
    TaskCatalogId taskCatalogId();

    Optional<RetentionAction> action();

    /** In days. */
    Optional<Integer> period();

    /** Where tasks are archived. */
    Optional<BucketId> bucketId();

    /** Which tasks are meant. */
    Optional<RetentionType> type();

    /** Tasks are deleted after so many days. */
    static TaskRetention delete(TaskCatalogId catalog, int days) {
        return new TaskRetentionBuilder()
                .taskCatalogId(catalog)
                .action(RetentionAction.DELETE)
                .period(days)
                .build();
    }

    /** Tasks are moved to a bucket after so many days. */
    static TaskRetention archive(TaskCatalogId catalog, int days, BucketId bucket) {
        return new TaskRetentionBuilder()
                .taskCatalogId(catalog)
                .action(RetentionAction.ARCHIVE)
                .period(days)
                .bucketId(bucket)
                .build();
    }
}
