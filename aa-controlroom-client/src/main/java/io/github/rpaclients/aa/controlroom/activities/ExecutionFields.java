package io.github.rpaclients.aa.controlroom.activities;

import io.github.rpaclients.aa.controlroom.ids.DeploymentId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.TimeField;
import io.github.rpaclients.aa.controlroom.query.WordField;

/**
 * What lists of executions can be filtered by ({@code name}, {@code path}, {@code status}, {@code deploymentId}, {@code
 * userName}) and sorted by (the times); for others a server may answer 400.
 */
public final class ExecutionFields {
    /** The vendor does not say whether that is the name of the bot or of the automation. */
    public static final TextField<Execution> NAME = TextField.of("name");

    /** Of the bot. */
    public static final TextField<Execution> PATH = TextField.of("path");

    public static final WordField<Execution, ExecutionStatus> STATUS = WordField.of("status");
    public static final IdField<Execution, DeploymentId> DEPLOYMENT_ID = IdField.of("deploymentId");
    public static final TextField<Execution> USER_NAME = TextField.of("userName");
    public static final TimeField<Execution> CREATED_ON = TimeField.of("createdOn");
    public static final TimeField<Execution> START_DATE_TIME = TimeField.of("startDateTime");
    public static final TimeField<Execution> END_DATE_TIME = TimeField.of("endDateTime");

    private ExecutionFields() {}
}
