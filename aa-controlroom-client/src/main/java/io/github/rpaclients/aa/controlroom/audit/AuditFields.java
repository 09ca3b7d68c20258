package io.github.rpaclients.aa.controlroom.audit;

import io.github.rpaclients.aa.controlroom.query.TimeField;
import io.github.rpaclients.aa.controlroom.query.WordField;

/** What the audit log can be filtered and sorted by; the vendor names these two. */
public final class AuditFields {
    public static final TimeField<AuditMessage> CREATED_ON = TimeField.of("createdOn");
    public static final WordField<AuditMessage, AuditActivityType> ACTIVITY_TYPE = WordField.of("activityType");

    private AuditFields() {}
}
