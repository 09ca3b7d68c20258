package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;

/**
 * {@code /v1/audit/messages/list}: what callers have done to people, roles and the vault, and who signed in. The latest ten
 * thousand rows are kept.
 */
final class AuditEndpoint {
    static final RoomType TYPE = new RoomType(
                    "auditMessages",
                    "Message",
                    1,
                    "{'id':null,'eventDescription':'','activityType':'AUDIT_UNSET_ACTIVITY_TYPE',"
                            + "'environmentName':'','hostName':'127.0.0.1','userName':'svc-admin',"
                            + "'status':'Successful','source':'Control Room','objectName':''}")
            .with(FieldKind.TEXT, "activityType", "status", "userName")
            .with(FieldKind.INSTANT, "createdOn")
            .textIds("id", "createdBy")
            .ofNoCompany()
            .seeded((message, state) -> {
                message.asMap().putIfAbsent("createdOn", Json.value(state.now()));
            });

    private static final int LONGEST_PAGE = 400;
    private static final int KEPT = 10_000;

    private AuditEndpoint() {}

    static void register(RoomSets sets) {
        sets.of(TYPE)
                .errors(ErrorForm.NUMBER)
                .viewedWith(Permission.VIEW_AUDIT_LOG)
                .atMost(LONGEST_PAGE)
                .lists("/v1/audit/messages/list");
    }

    /** @param userName who did it, or tried to */
    static void write(ControlRoomState state, String userName, String activity, String object, boolean successful) {
        JsonObject message = Json.object(
                "eventDescription",
                activity + (object.isEmpty() ? "" : " " + object),
                "activityType",
                activity,
                "userName",
                userName,
                "status",
                successful ? "Successful" : "Unsuccessful",
                "objectName",
                object);
        state.user(userName).ifPresent(user -> message.addProperty("createdBy", Long.toString(user.id())));
        TYPE.seed(message, state);
        state.rows(TYPE).keepLast(KEPT);
    }
}
