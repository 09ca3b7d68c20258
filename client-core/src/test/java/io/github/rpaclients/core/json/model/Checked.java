package io.github.rpaclients.core.json.model;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import org.immutables.value.Value;

/** Has a check that says too much. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface Checked {
    String token();

    @Value.Check
    default void check() {
        throw new IllegalStateException("Not a token: " + token());
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableChecked.Builder {}
}
