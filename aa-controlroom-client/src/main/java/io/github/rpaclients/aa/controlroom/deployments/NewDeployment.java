package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.model.AutomationPriority;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.model.CallbackInfo;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A bot to be run: {@code NewDeployment.of(bot).withInput("month", BotValue.text("2026-11"))}. How it runs is a {@link
 * RunMode}.
 */
@Entity
public interface NewDeployment extends WithNewDeployment {
    @AsNumber
    FileId botId();

    /** A name of your own, by which the list of activities and {@link DeploymentsApi#deployOnce} find it again. */
    Optional<String> automationName();

    Optional<String> description();

    /** The version of the bot, for example {@code PRODUCTION}; empty for the latest. */
    Optional<String> botLabel();

    Optional<Boolean> runElevated();

    /** Show nothing of it on the device. */
    Optional<Boolean> hideBotAgentUi();

    Optional<CallbackInfo> callbackInfo();

    Optional<AutomationPriority> automationPriority();

    /** By the exact names of the bot's variables; only those that are marked as input are taken. */
    @Value.Redacted
    Map<String, BotValue> botInput();

    static NewDeployment of(FileId bot) {
        return new NewDeploymentBuilder().botId(bot).build();
    }

    /** With this value, or with another one for the variable. */
    default NewDeployment withInput(String variable, BotValue value) {
        Map<String, BotValue> input = new LinkedHashMap<>(botInput());
        input.put(variable, value);
        return withBotInput(input);
    }
}
