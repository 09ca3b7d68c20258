package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A setting. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Setting extends WireModel {
    Optional<String> id();

    /** For example {@code Abp.Net.Mail.DefaultFromAddress}; at most 128 characters. */
    String name();

    /** Not shown by {@code toString}: some are passwords. */
    @Value.Redacted
    Optional<String> value();

    Optional<SettingScope> scope();

    /** A setting and what it shall be. */
    static <T> Setting of(SettingKey<T> key, T value) {
        return new SettingBuilder().name(key.name()).value(value.toString()).build();
    }
}
