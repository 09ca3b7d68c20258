/** The devices that bots run on; start at {@link io.github.rpaclients.aa.controlroom.devices.DevicesApi}. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "DeviceType",
        about = "For how many users at once a device is; a filter takes {@code MULTI_USERS} for the second.",
        words = {"SINGLE_USER", "MULTIPLE_USERS"})
@Vocabulary(
        name = "DeviceStatus",
        about = "Whether bots can run on a device.",
        words = {
            "CONNECTED",
            "DISCONNECTED",
            "OFFLINE",
            "CONNECTED_HAS_UPDATE",
            "CONNECTED_NEEDS_UPDATE",
            "WAITING_FOR_UPDATE",
            "UPDATING",
            "DISCONNECTED_FOR_UPDATE",
            "CONFIGURING",
            "UPDATE_FAILED",
            "INITIALIZING",
            "READY_TO_PURGE",
            "MARKED_FOR_DELETION"
        })
@Vocabulary(
        name = "DeviceLifespan",
        about = "Whether a device stays or goes after its work.",
        words = {"PERSISTENT", "TEMPORARY"})
@Vocabulary(
        name = "InstallationType",
        about = "For whom the agent is installed on a device.",
        words = {"SYSTEM_WIDE", "USER_SPECIFIC"})
@Vocabulary(
        name = "DeviceLogLevel",
        about = "How much a device logs.",
        words = {"INFO", "DEBUG", "TRACE"})
package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
