package io.github.rpaclients.core.json.model;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Has every kind of attribute there is. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface Ticket extends WireModel, WithTicket {
    TicketId id();

    String name();

    boolean active();

    int retries();

    long version();

    double weight();

    Priority priority();

    Optional<String> reference();

    Optional<Instant> dueDate();

    Optional<Long> robotId();

    Optional<BigDecimal> price();

    Optional<UUID> key();

    Optional<QueueKey> queue();

    OptionalInt position();

    OptionalLong sessionId();

    OptionalDouble progress();

    @Nullable
    String description();

    List<String> tags();

    @JsonAlias("groupIDs")
    @Json(name = "groupIds")
    Set<Long> groupIds();

    Map<String, JsonValue> content();

    Optional<Ticket> parent();

    List<Ticket> children();

    @Json(name = "@odata.etag")
    Optional<String> etag();

    @Value.Default
    default int attempts() {
        return 1;
    }

    @Value.Derived
    default String label() {
        return name() + " " + priority();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTicket.Builder {}
}
