package io.github.rpaclients.uipath.identity.settings;

import io.github.rpaclients.core.json.Entity;
import java.util.Optional;

/** A setting to be made or changed. */
@Entity
public interface SettingValue extends WithSettingValue {
    String key();

    /** The vendor does not say what a setting is without one. */
    Optional<String> value();

    static SettingValue of(String key, String value) {
        return new SettingValueBuilder().key(key).value(value).build();
    }
}
