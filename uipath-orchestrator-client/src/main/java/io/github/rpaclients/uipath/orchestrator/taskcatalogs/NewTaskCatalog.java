package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.model.RetentionAction;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.List;
import java.util.Optional;

/** A catalog to be made, or what one is to become. */
@Entity
public interface NewTaskCatalog extends WithNewTaskCatalog {
    /** At most 50 characters. */
    String name();

    /** At most 512 characters. */
    Optional<String> description();

    /** Whether the data of its tasks are encrypted in the database. */
    @Since(15)
    Optional<Boolean> encrypted();

    @Since(15)
    List<Tag> tags();

    /** What becomes of tasks that were completed long ago. For servers since Web API version 18. */
    @Since(18)
    Optional<RetentionAction> retentionAction();

    /** In days. */
    @Since(18)
    Optional<Integer> retentionPeriod();

    /** Where they are archived. */
    @Since(18)
    Optional<BucketId> retentionBucketId();

    static NewTaskCatalog of(String name) {
        return new NewTaskCatalogBuilder().name(name).build();
    }

    /** What a catalog is, to change parts of it: {@code NewTaskCatalog.like(catalog).withDescription("x")}. */
    static NewTaskCatalog like(TaskCatalog catalog) {
        return new NewTaskCatalogBuilder()
                .name(catalog.name())
                .description(catalog.description())
                .encrypted(catalog.encrypted())
                .addAllTags(catalog.tags())
                .retentionAction(catalog.retentionAction())
                .retentionPeriod(catalog.retentionPeriod())
                .retentionBucketId(catalog.retentionBucketId())
                .build();
    }
}
