/**
 * Settings of a tenant, the licence among them; start at {@link
 * io.github.rpaclients.uipath.orchestrator.settings.SettingsApi}.
 */
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@NullMarked
@Vocabulary(
        name = "SettingScope",
        about = "For whom a setting counts.",
        words = {"Application", "Tenant", "User", "All"})
@Vocabulary(
        name = "StoreOptionType",
        about = "What an option of a credential store takes.",
        words = {"String", "Number", "Choice", "Boolean", "Section", "Secret", "SecretFile"})
@Vocabulary(
        name = "UpdateServerSource",
        about = "Who says where robots get their updates.",
        words = {"Orchestrator"})
package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
