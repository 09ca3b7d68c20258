package io.github.rpaclients.uipath.orchestrator.queueitems;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A queue item to be added:
 *
 * <pre>{@code
 * NewQueueItem.of("4711").withContent("amount", JsonValue.of("12.5")).withPriority(QueueItemPriority.HIGH)
 * }</pre>
 */
@Entity
public interface NewQueueItem extends WithNewQueueItem {
    /** The queue; {@link QueueItemsApi#add} fills it in. */
    Optional<String> name();

    Optional<QueueItemPriority> priority();

    /**
     * What is to be worked on: at most 500 KB of JSON. Robots read texts, numbers, flags and times. The vendor wants no
     * colon, full stop, comma, at sign or quotation mark in a name. Sent with nothing in it, too: workflows read it unasked.
     */
    @JsonRequired
    Map<String, JsonValue> specificContent();

    /** Before this nobody gets it. */
    Optional<Instant> deferDate();

    /** When it should be done. */
    Optional<Instant> dueDate();

    /** When it is at risk of not being done in time; before {@link #dueDate}. */
    Optional<Instant> riskSlaDate();

    /** What it is called outside of Orchestrator; at most 128 characters. A queue may want it to be the only one. */
    Optional<String> reference();

    /** At most 104,857 characters. */
    Optional<String> progress();

    /** {@code Manual}, {@code Apps} or {@code ProcessOrchestration}; for servers since Web API version 16. */
    @Since(16)
    Optional<String> source();

    /** The operation that adds it; at most 128 characters. For servers since Web API version 18. */
    @Since(18)
    Optional<String> parentOperationId();

    /** The same with one more member in its content; one of that name is replaced. */
    default NewQueueItem withContent(String name, JsonValue value) {
        Map<String, JsonValue> content = new LinkedHashMap<>(specificContent());
        content.put(name, value);
        return this.withSpecificContent(content);
    }

    /** An item without content. */
    static NewQueueItem of(String reference) {
        return new NewQueueItemBuilder().reference(reference).build();
    }
}
