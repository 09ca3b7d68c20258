package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.audit.AuditActivityType;
import io.github.rpaclients.aa.controlroom.audit.AuditFields;

/** The audit log. */
final class AuditCalls {
    private AuditCalls() {}

    static void all(ControlRoomCaller to) {
        to.client()
                .audit()
                .list(query -> query.filter(AuditFields.ACTIVITY_TYPE.eq(AuditActivityType.LOGIN)))
                .toList();
        to.as("ada").call("POST", "/v1/audit/messages/list", "{}");
    }
}
