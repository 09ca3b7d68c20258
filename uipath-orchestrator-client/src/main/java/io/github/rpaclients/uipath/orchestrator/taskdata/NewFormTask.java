package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskPriority;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A task that shows a form, to be made. */
@Entity
public interface NewFormTask extends WithNewFormTask {
    /** At most 512 characters. */
    String title();

    /** The fields of its form, as the designer of forms writes them. */
    Optional<JsonValue> formLayout();

    /** A form that the server knows, instead. For servers since Web API version 15. */
    @Since(15)
    Optional<Long> formLayoutId();

    /** The form in which several of these tasks are done at once. */
    @Since(15)
    Optional<Long> bulkFormLayoutId();

    Optional<TaskPriority> priority();

    /** By the names of the fields. */
    Map<String, JsonValue> data();

    /** At most 50 characters. */
    Optional<String> taskCatalogName();

    /** What it is called in another system; at most 512 characters. */
    @Since(15)
    Optional<String> externalTag();

    /** For servers since Web API version 15. */
    @Since(15)
    List<Tag> tags();

    /** The operation that makes it; at most 128 characters. For servers since Web API version 18. */
    @Since(18)
    Optional<String> parentOperationId();

    /** For servers since Web API version 20. */
    @Since(20)
    Optional<TaskSource> taskSource();

    static NewFormTask of(String title, JsonValue formLayout) {
        return new NewFormTaskBuilder().title(title).formLayout(formLayout).build();
    }
}
