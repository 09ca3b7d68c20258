package io.github.rpaclients.aa.controlroom.wlmautomations;

import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.QueueId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.core.json.Entity;
import java.util.Collection;
import java.util.Map;

/** An automation to be made. */
@Entity
public interface NewWlmAutomation extends WlmAutomationSettings, WithNewWlmAutomation {
    /** What the bot is given, by the names of its variables. */
    Map<String, BotValue> botInput();

    /**
     * An automation that works always.
     *
     * @param zoneId a time zone in the vendor's words
     */
    static NewWlmAutomation of(
            String name, FileId bot, QueueId queue, DevicePoolId pool, Collection<UserId> runAs, String zoneId) {
        return new NewWlmAutomationBuilder()
                .name(name)
                .fileId(bot)
                .queueId(queue)
                .poolId(pool)
                .addAllRunAsUserIds(runAs)
                .zoneId(zoneId)
                .build();
    }
}
