package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.query.TextField;

/** What lists of run times can be filtered and sorted by; the vendor names nothing. */
public final class AutomationDurationFields {
    public static final TextField<AutomationDuration> AUTOMATION_NAME = TextField.of("automationName");
    public static final TextField<AutomationDuration> FOLDER_PATH = TextField.of("folderPath");

    private AutomationDurationFields() {}
}
