package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemEventId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueItemId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.time.Instant;
import java.util.Optional;

/** Something that happened to a queue item, and how the item was then. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface QueueItemEvent extends WireModel {
    QueueItemEventId id();

    Optional<QueueItemId> queueItemId();

    Optional<Instant> timestamp();

    Optional<QueueItemAction> action();

    /** More of it, in the server's words. */
    Optional<String> data();

    /** Who did it. */
    Optional<UserId> userId();

    Optional<String> userName();

    Optional<QueueItemStatus> status();

    Optional<ReviewStatus> reviewStatus();

    Optional<UserId> reviewerUserId();

    Optional<String> reviewerUserName();

    /** The application that did it; servers since Web API version 15 tell. */
    Optional<String> externalClientId();
}
