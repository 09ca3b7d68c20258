package io.github.rpaclients.uipath.orchestrator.webhooks;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An event that the server sends. That it sends it does not say that anybody got it. */
@Model
public interface SentEvent extends WireModel {
    /** The webhook gets the same. */
    String eventId();

    EventType type();

    Instant timestamp();

    Optional<Instant> eventTime();

    Optional<String> entityKey();

    Optional<Long> eventSourceId();

    Optional<TenantId> tenantId();

    Optional<FolderId> organizationUnitId();

    Optional<FolderKey> organizationUnitKey();

    Optional<UserId> userId();

    Optional<UserKey> userKey();

    /** What a custom event carries; empty for others. */
    Map<String, JsonValue> eventData();
}
