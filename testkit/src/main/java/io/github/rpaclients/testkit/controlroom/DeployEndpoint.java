package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /v4/automations/deploy}, and the one before it: runs bots on devices, each user on one. */
final class DeployEndpoint {
    private static final Set<String> ATTENDED =
            Set.of("ATTENDEDRUNTIME", "DEVELOPMENT", "CITIZENDEVELOPER", DevicesEndpoint.UNATTENDED);

    private final RoomSets sets;
    private final Devices devices;
    private final Runs runs;

    private DeployEndpoint(RoomSets sets) {
        this.sets = sets;
        this.devices = new Devices(sets.state);
        this.runs = new Runs(sets.state);
    }

    static void register(RoomSets sets) {
        DeployEndpoint deploy = new DeployEndpoint(sets);
        sets.of(ActivitiesEndpoint.TYPE)
                .errors(ErrorForm.MESSAGE_IF_NOT_FOUND)
                .on(
                        "POST",
                        "/v3/automations/deploy",
                        Permission.RUN_BOTS,
                        request -> deploy.deploy(request, Deployment.ofV3(Bodies.object(request))))
                .on(
                        "POST",
                        "/v4/automations/deploy",
                        Permission.RUN_BOTS,
                        request -> deploy.deploy(request, Deployment.ofV4(Bodies.object(request))));
    }

    /** All runs or none. */
    private Answer deploy(Request request, Deployment deployment) {
        User caller = sets.gate.caller(request);
        Bots.Bot bot = new Bots(sets.state).required(deployment.botId());
        List<Place> places = deployment.isAttended()
                ? List.of(attended(deployment.request(), caller))
                : deployment.isHeadless() ? headless(deployment.request()) : unattended(deployment);
        String id = new ActivityIds(sets.state).nextDeployment();
        String name = "";
        for (Place place : places) {
            JsonObject run = deployment.run(id, bot.name, bot.path, caller);
            run.addProperty("userId", Long.toString(place.user.id()));
            run.addProperty("userName", place.user.username());
            place.device.ifPresent(device -> {
                run.add("deviceId", device.get("id"));
                run.add("deviceName", device.get("hostName"));
                run.add("deviceHostType", device.get("$hostType"));
            });
            runs.begin(run);
            name = Json.string(run, "automationName");
        }
        sets.state.audit(caller, "DEPLOYMENT_AUTOMATION", name);
        return Answer.json(200, Json.object("deploymentId", id, "automationName", name));
    }

    /** As the caller, at the device he names or his own. */
    private Place attended(JsonObject request, User caller) {
        Deployment.require(
                !(Bodies.flag(request, "launchInChildWindow") && Bodies.flag(request, "launchInVirtualDesktop")),
                "launchInChildWindow and launchInVirtualDesktop exclude each other");
        String id = Bodies.id(request, "deploymentDeviceId");
        JsonObject device = id.isEmpty()
                ? devices.defaultOf(caller)
                        .orElseThrow(() -> ControlRoomError.badRequest("deploymentDeviceId is required"))
                : devices.required(id);
        need(caller.features().stream().anyMatch(ATTENDED::contains), "User " + caller.id() + " has no device licence");
        need(Devices.isReady(device), "Device " + Devices.id(device) + " is not connected");
        need(
                Bodies.flag(request, "queueDeployment") || !runs.isBusy(Devices.id(device)),
                "Device " + Devices.id(device) + " is busy");
        return new Place(caller, Optional.of(device));
    }

    private List<Place> headless(JsonObject request) {
        int executions = Bodies.count(request, "numberOfExecutions", 1);
        Deployment.require(executions > 0, "numberOfExecutions must be 1 or more");
        Bodies.flag(request, "queueOnSlotsExhaustion");
        String id = Bodies.id(request, "sharedRunAsUserId");
        Deployment.require(!id.isEmpty(), "sharedRunAsUserId is required");
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < executions; i++) {
            places.add(new Place(user(id), Optional.empty()));
        }
        return places;
    }

    private List<Place> unattended(Deployment deployment) {
        List<String> ids = deployment.runAsUserIds();
        Deployment.require(!ids.isEmpty(), "runAsUserIds is required");
        Deployment.require(
                deployment.deviceUsage().equals(Deployment.DEFAULT_DEVICE)
                        || !deployment.poolIds().isEmpty(),
                "poolIds is required");
        List<JsonObject> pooled = pooled(deployment.poolIds());
        int wanted = Bodies.count(deployment.request(), "numOfRunAsUsersToUse", 0);
        Deployment.require(wanted <= ids.size(), "numOfRunAsUsersToUse must be at most the number of users");
        List<Place> places = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String id : ids) {
            User user = user(id);
            need(
                    user.features().contains(DevicesEndpoint.UNATTENDED),
                    "User " + id + " has no licence to run bots unattended");
            JsonObject device = device(deployment, user, pooled, taken);
            taken.add(Devices.id(device));
            places.add(new Place(user, Optional.of(device)));
        }
        return wanted == 0 ? places : firstFree(places, wanted);
    }

    private List<Place> firstFree(List<Place> places, int wanted) {
        List<Place> inOrder = new ArrayList<>(places);
        inOrder.sort((a, b) -> Boolean.compare(isBusy(a), isBusy(b)));
        return inOrder.subList(0, wanted);
    }

    private boolean isBusy(Place place) {
        return place.device.filter(device -> runs.isBusy(Devices.id(device))).isPresent();
    }

    private JsonObject device(Deployment deployment, User user, List<JsonObject> pooled, Set<String> taken) {
        Optional<JsonObject> own = devices.defaultOf(user);
        String usage = deployment.deviceUsage();
        if (usage.equals(Deployment.DEFAULT_DEVICE)) {
            need(own.isPresent(), "User " + user.id() + " has no default device");
            need(
                    own.filter(Devices::isReady).isPresent(),
                    "The default device of user " + user.id() + " is not connected");
        }
        if (!usage.equals(Deployment.POOLS) && own.filter(Devices::isReady).isPresent()) {
            return own.get();
        }
        need(!pooled.isEmpty(), "No device of the pools is connected");
        return pooled.stream()
                .filter(device -> !taken.contains(Devices.id(device)))
                .filter(device -> !runs.isBusy(Devices.id(device)))
                .findFirst()
                .orElse(pooled.get(0));
    }

    private List<JsonObject> pooled(List<String> poolIds) {
        return poolIds.stream()
                .map(id -> sets.state
                        .rows(DevicePoolsEndpoint.TYPE)
                        .find(id)
                        .orElseThrow(() -> ControlRoomError.notFound("Device pool " + id)))
                .flatMap(pool -> Bodies.ids(pool, "deviceIds").stream())
                .map(devices::find)
                .flatMap(Optional::stream)
                .filter(Devices::isReady)
                .collect(Collectors.toList());
    }

    private User user(String id) {
        User user = sets.state
                .user(Long.parseLong(id))
                .orElseThrow(() -> ControlRoomError.badRequest("There is no user " + id));
        need(!user.disabled(), "User " + id + " is disabled");
        return user;
    }

    private void need(boolean fulfilled, String complaint) {
        if (!fulfilled) {
            throw new ControlRoomError(sets.state.settings().deployRefusalStatus, "cannot.deploy", complaint);
        }
    }

    /** Who runs the bot, and where. */
    private static final class Place {
        final User user;
        final Optional<JsonObject> device;

        Place(User user, Optional<JsonObject> device) {
            this.user = user;
            this.device = device;
        }
    }
}
