package io.github.rpaclients.uipath.identity.settings;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.PersonId;
import java.util.List;
import java.util.Optional;

/** Settings to be made or changed, of a person if one is named. */
@Model
interface SettingsUpdate {
    List<SettingValue> settings();

    Optional<PersonId> userId();
}
