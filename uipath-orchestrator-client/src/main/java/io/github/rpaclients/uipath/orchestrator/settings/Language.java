package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A language of the web pages. Servers before Web API version 15 write its members in another casing; both are read. */
@Model
public interface Language extends WireModel {
    /** For example {@code en}, which {@code users().changeCulture(…)} takes. */
    @JsonAlias("name")
    String name();

    @JsonAlias("displayName")
    Optional<String> displayName();

    @JsonAlias("icon")
    Optional<String> icon();

    @JsonAlias("isDefault")
    @Value.Default
    default boolean isDefault() {
        return false;
    }

    @JsonAlias("isDisabled")
    @Value.Default
    default boolean isDisabled() {
        return false;
    }
}
