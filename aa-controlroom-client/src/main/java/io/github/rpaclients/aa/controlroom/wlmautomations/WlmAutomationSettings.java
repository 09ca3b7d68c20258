package io.github.rpaclients.aa.controlroom.wlmautomations;

import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What an automation and one that is to be made have in common. */
public interface WlmAutomationSettings {
    String name();

    Optional<String> description();

    Optional<WlmAutomationStatus> status();

    /** The bot. */
    @AsNumber
    FileId fileId();

    Optional<String> botLabel();

    OptionalLong botVersion();

    /** The users that the bot runs as, all of them. */
    @AsNumber
    List<UserId> runAsUserIds();

    @AsNumber
    QueueId queueId();

    /** The devices that it runs on. */
    @AsNumber
    DevicePoolId poolId();

    /** Which automations of a pool come first. */
    OptionalLong priority();

    /** Whether the bot runs with the rights of an administrator of the device. */
    Optional<Boolean> runElevated();

    Optional<Boolean> rdpEnabled();

    Optional<Boolean> handleUnexpectedPopups();

    /** Whether the users' own devices are taken first. */
    Optional<Boolean> defaultDevices();

    /** The time zone of the schedules, in the vendor's words. */
    String zoneId();

    /** When it works; always, if there is none. */
    Optional<WlmSchedule> schedules();
}
