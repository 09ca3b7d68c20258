package io.github.rpaclients.examples;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.activities.ExecutionError;
import io.github.rpaclients.aa.controlroom.activities.ExecutionStatus;
import io.github.rpaclients.aa.controlroom.deployments.Deployment;
import io.github.rpaclients.aa.controlroom.deployments.DeploymentNotDoneException;
import io.github.rpaclients.aa.controlroom.deployments.DeploymentsApi;
import io.github.rpaclients.aa.controlroom.deployments.NewDeployment;
import io.github.rpaclients.aa.controlroom.deployments.RunMode;
import io.github.rpaclients.aa.controlroom.deployments.UnattendedRequest;
import io.github.rpaclients.aa.controlroom.devices.RunAsUser;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.AttributeType;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How do I run a bot and get what it gives back? Arguments: address, path, run-as user, name of the run, inputs. */
public final class DeployABot {
    private static final Pattern INPUT =
            Pattern.compile("(?s)([^=:]+)(?::(NUMBER|BOOLEAN(?==(?:true|false)$)|DATETIME))?=(.*)");

    private DeployABot() {}

    public static void main(String[] args) {
        Secret apiKey = Secret.of(System.getenv("CONTROLROOM_API_KEY"));
        String username = System.getenv("CONTROLROOM_USERNAME");

        boolean done;
        try (ControlRoomClient controlRoom = ControlRoomClient.builder()
                .url(URI.create(args[0]))
                .credentials(ControlRoomCredentials.apiKey(username, apiKey))
                .build()) {
            List<String> inputs = List.of(args).subList(4, args.length);
            done = run(controlRoom, args[1], args[2], args[3], inputs, System.out::println);
        }
        System.exit(done ? 0 : 1);
    }

    /** Runs a bot once under a name, waits for it and prints what it gives back; false if it has not ended well. */
    public static boolean run(
            ControlRoomClient controlRoom,
            String path,
            String user,
            String name,
            List<String> inputs,
            Consumer<String> print) {
        DeploymentsApi deployments = controlRoom.deployments();
        Map<String, BotValue> input = values(inputs);
        NewDeployment deployment =
                NewDeployment.of(deployments.bot(path)).withAutomationName(name).withBotInput(input);
        RunMode asUser = RunMode.unattended(UnattendedRequest.onDefaultDevice(List.of(runAs(controlRoom, user))));
        Instant since = Instant.now().minus(Duration.ofDays(7));
        Deployment deployed = deployments.deployOnce(deployment, asUser, since);
        try {
            return ended(deployments.await(deployed.id(), Duration.ofMinutes(30)), name, print);
        } catch (DeploymentNotDoneException e) {
            print.accept(e.getMessage());
            print.accept("It goes on. The same command waits for it again.");
            return false;
        }
    }

    private static UserId runAs(ControlRoomClient controlRoom, String name) {
        for (RunAsUser user : controlRoom.devices().runAsUsers()) {
            if (user.username().filter(name::equalsIgnoreCase).isPresent()) {
                if (user.defaultDevice().isEmpty()) {
                    throw new IllegalArgumentException(name + " has no default device for bots to run on");
                }
                return user.id();
            }
        }
        throw new IllegalArgumentException("Bots cannot run as " + name + ": nobody of this name has a licence for it");
    }

    private static boolean ended(Execution run, String name, Consumer<String> print) {
        if (run.status().equals(Optional.of(ExecutionStatus.COMPLETED))) {
            run.outputs().forEach((variable, value) -> print.accept(variable + " " + type(value) + " " + shown(value)));
            return true;
        }
        String why =
                run.error().flatMap(ExecutionError::message).or(run::message).orElse("");
        print.accept(name + ": " + run.status().map(ExecutionStatus::value).orElse("no status") + ", " + why);
        print.accept("It is not run again under this name.");
        return false;
    }

    /** {@code month=2026-11} is a text; of another type is {@code copies:NUMBER=2}. */
    private static Map<String, BotValue> values(List<String> inputs) {
        Map<String, BotValue> values = new LinkedHashMap<>();
        for (String input : inputs) {
            Matcher parts = INPUT.matcher(input);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Write variable=value or variable:TYPE=value, not " + input);
            }
            values.put(parts.group(1), value(parts.group(2), parts.group(3)));
        }
        return values;
    }

    private static BotValue value(@Nullable String type, String text) {
        if (type == null) {
            return BotValue.text(text);
        }
        try {
            switch (type) {
                case "NUMBER":
                    return BotValue.number(new BigDecimal(text));
                case "BOOLEAN":
                    return BotValue.bool(Boolean.parseBoolean(text));
                default:
                    return BotValue.dateTime(ZonedDateTime.parse(text));
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no " + type, e);
        }
    }

    private static String type(BotValue value) {
        return value.type().map(AttributeType::value).orElse("of no type");
    }

    private static String shown(BotValue value) {
        if (value.list().isPresent()) {
            return value.asList().stream().map(DeployABot::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.dictionary().isPresent()) {
            return shown(value.asDictionary());
        }
        if (value.table().isPresent()) {
            return value.table().get().byColumn().stream()
                    .map(DeployABot::shown)
                    .collect(Collectors.joining("\n", "\n", ""));
        }
        return value.string()
                .or(value::number)
                .or(() -> value.bool().flatMap(JsonValue::asText))
                .orElse("(not shown)");
    }

    private static String shown(Map<String, BotValue> values) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + ": " + shown(one.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
