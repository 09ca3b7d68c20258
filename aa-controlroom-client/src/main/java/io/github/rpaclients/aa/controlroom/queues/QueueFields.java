package io.github.rpaclients.aa.controlroom.queues;

import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.query.IdField;
import io.github.rpaclients.aa.controlroom.query.TextField;
import io.github.rpaclients.aa.controlroom.query.TimeField;
import io.github.rpaclients.aa.controlroom.query.WordField;

/** What lists of queues can be filtered and sorted by. None is confirmed by the vendor. */
public final class QueueFields {
    public static final IdField<Queue, QueueId> ID = IdField.of("id");
    public static final TextField<Queue> NAME = TextField.of("name");
    public static final WordField<Queue, QueueStatus> STATUS = WordField.of("status");
    public static final TimeField<Queue> CREATED_ON = TimeField.of("createdOn");
    public static final TimeField<Queue> UPDATED_ON = TimeField.of("updatedOn");

    private QueueFields() {}
}
