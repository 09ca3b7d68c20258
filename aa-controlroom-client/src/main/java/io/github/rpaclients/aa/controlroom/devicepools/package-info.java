/**
 * Pools of devices, which share the bots that wait; start at {@link
 * io.github.rpaclients.aa.controlroom.devicepools.DevicePoolsApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "PoolStatus",
        about = "Whether a pool has devices that bots can run on.",
        words = {"POOL_STATUS_UNKNOWN", "CONNECTED", "DISCONNECTED", "OFFLINE"})
@Vocabulary(
        name = "PoolDetailedStatus",
        about = "How many devices of a pool are there.",
        words = {"POOL_DEVICES_STATUS_UNKNOWN", "ALL_CONNECTED", "ALL_DISCONNECTED", "SOME_CONNECTED", "OFFLINE"})
@Vocabulary(
        name = "PoolType",
        about = "What devices a pool is of.",
        words = {"BASIC", "MAC_OS"})
@Vocabulary(
        name = "AutomationScheme",
        about = "Which of the queues of a pool goes first: each in its turn, or by priority.",
        words = {"AUTOMATION_SCHEME_UNKNOWN", "ROUND_ROBIN", "PRIORITY"})
@Vocabulary(
        name = "TimeSliceUnit",
        about = "What the turns of a pool are counted in.",
        words = {"TIME_SLICE_UNIT_UNKNOWN", "SECONDS", "MINUTES", "HOURS"})
package io.github.rpaclients.aa.controlroom.devicepools;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
