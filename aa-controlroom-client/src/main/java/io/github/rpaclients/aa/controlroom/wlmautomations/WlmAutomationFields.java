package io.github.rpaclients.aa.controlroom.wlmautomations;

import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.WlmAutomationId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.WordField;

/** What lists of automations can be filtered and sorted by. None is confirmed by the vendor. */
public final class WlmAutomationFields {
    public static final IdField<WlmAutomation, WlmAutomationId> ID = IdField.of("id");
    public static final TextField<WlmAutomation> NAME = TextField.of("name");
    public static final WordField<WlmAutomation, WlmAutomationStatus> STATUS = WordField.of("status");
    public static final IdField<WlmAutomation, QueueId> QUEUE_ID = IdField.of("queueId");

    private WlmAutomationFields() {}
}
