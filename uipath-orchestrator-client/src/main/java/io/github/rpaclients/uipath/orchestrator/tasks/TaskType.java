package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.OpenEnum;

/** What a task shows to whoever does it. */
public final class TaskType extends OpenEnum {
    public static final TaskType FORM_TASK = of("FormTask");
    /** Nothing; another system does. */
    public static final TaskType EXTERNAL_TASK = of("ExternalTask");

    public static final TaskType DOCUMENT_VALIDATION_TASK = of("DocumentValidationTask");
    public static final TaskType DOCUMENT_CLASSIFICATION_TASK = of("DocumentClassificationTask");
    public static final TaskType DATA_LABELING_TASK = of("DataLabelingTask");
    public static final TaskType APP_TASK = of("AppTask");

    private TaskType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static TaskType of(String value) {
        return new TaskType(value);
    }
}
