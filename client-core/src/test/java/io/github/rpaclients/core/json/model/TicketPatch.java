package io.github.rpaclients.core.json.model;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.Patch;
import java.time.Instant;
import org.immutables.value.Value;

/** A partial update; keeps nothing it does not know. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface TicketPatch {
    @Value.Default
    default Patch<String> name() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Instant> dueDate() {
        return Patch.keep();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTicketPatch.Builder {}
}
