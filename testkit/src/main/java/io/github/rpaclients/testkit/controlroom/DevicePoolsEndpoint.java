package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /v2/devices/pools}: devices that bots share. A row of a list has other members than the pool itself. */
final class DevicePoolsEndpoint {
    static final RoomType TYPE = new RoomType(
                    "devicepools",
                    "Device pool",
                    61,
                    "{'id':null,'name':'','description':'','automationScheme':'ROUND_ROBIN','status':'OFFLINE',"
                            + "'timeSlice':'5','timeSliceUnit':'MINUTES','deviceIds':[],'ownerIds':[],"
                            + "'consumerIds':[],'detailedStatus':'OFFLINE','updatedBy':'2000',"
                            + "'updatedOn':'2025-01-01T00:00:00Z','createdBy':'2000',"
                            + "'createdOn':'2025-01-01T00:00:00Z','tenantUuid':'" + Sessions.TENANT
                            + "','tenantId':'1','poolType':'BASIC'}")
            .with(FieldKind.TEXT, "name", "description", "status", "poolType")
            .textIds("id", "createdBy", "updatedBy", "tenantId")
            .numberIds("deviceIds", "ownerIds", "consumerIds");

    private static final String POOLS = "/v2/devices/pools";
    private static final Set<String> SCHEMES = Set.of("ROUND_ROBIN", "PRIORITY");
    private static final Set<String> UNITS = Set.of("SECONDS", "MINUTES", "HOURS");
    private static final Set<String> KINDS = Set.of("BASIC", "MAC_OS");
    private static final Set<String> OF_ROWS = Set.of(
            "id",
            "name",
            "status",
            "detailedStatus",
            "automationCount",
            "ownerIds",
            "deviceCount",
            "deviceIds",
            "poolType");

    private final RoomSets sets;
    private final RoomSet set;
    private final Devices devices;

    private DevicePoolsEndpoint(RoomSets sets) {
        this.sets = sets;
        this.devices = new Devices(sets.state);
        this.set = sets.of(TYPE)
                .errors(ErrorForm.MESSAGE_IF_NOT_FOUND)
                .managedWith(Permission.CREATE_DEVICE_POOLS)
                .requires("name")
                .serves("status", "detailedStatus", "tenantUuid", "tenantId")
                .unique("name", 400)
                .stamps()
                .beforeWrite(this::check)
                .computes(this::complete)
                .beforeListed(this::shorten);
    }

    static void register(RoomSets sets) {
        new DevicePoolsEndpoint(sets).register();
    }

    private void register() {
        set.listsWithinPage(POOLS + "/list")
                .gets(POOLS + "/{id}")
                .creates(200, POOLS)
                .on("PUT", POOLS + "/{id}", request -> {
                    checkOwner(request);
                    return Answer.json(200, set.shown(set.replace(request, Bodies.object(request))));
                })
                .on("DELETE", POOLS + "/{id}", request -> {
                    checkOwner(request);
                    set.delete(set.row(request));
                    return Answer.of(204);
                });
    }

    private void checkOwner(Request request) {
        User caller = sets.gate.caller(request);
        if (!Bodies.ids(set.row(request), "ownerIds").contains(Long.toString(caller.id()))) {
            sets.gate.need(caller, Permission.ADMINISTER_DEVICE_POOLS);
        }
    }

    private void check(JsonObject pool) {
        Bodies.word(pool, "automationScheme", SCHEMES);
        Bodies.word(pool, "timeSliceUnit", UNITS);
        Bodies.word(pool, "poolType", KINDS);
        pool.addProperty("timeSlice", Integer.toString(Bodies.count(pool, "timeSlice", 0)));
        for (String id : Bodies.ids(pool, "deviceIds")) {
            require(devices.find(id).isPresent(), "There is no device " + id);
            Optional<JsonObject> other =
                    devices.poolOf(id).filter(one -> !Json.string(one, "id").equals(Json.string(pool, "id")));
            require(other.isEmpty(), "Device " + id + " is in another pool");
        }
        for (String users : List.of("ownerIds", "consumerIds")) {
            for (String id : Bodies.ids(pool, users)) {
                require(sets.state.user(Long.parseLong(id)).isPresent(), "There is no user " + id);
            }
        }
        if (Json.list(pool, "ownerIds").isEmpty()) {
            pool.add("ownerIds", Json.array(List.of(Json.string(pool, "createdBy"))));
        }
    }

    private void complete(JsonObject pool, JsonObject shown) {
        List<JsonObject> members = members(pool);
        long ready = members.stream().filter(Devices::isReady).count();
        shown.addProperty("status", members.isEmpty() ? "OFFLINE" : ready > 0 ? "CONNECTED" : "DISCONNECTED");
        shown.addProperty(
                "detailedStatus",
                members.isEmpty()
                        ? "OFFLINE"
                        : ready == 0
                                ? "ALL_DISCONNECTED"
                                : ready == members.size() ? "ALL_CONNECTED" : "SOME_CONNECTED");
    }

    private List<JsonObject> members(JsonObject pool) {
        return Bodies.ids(pool, "deviceIds").stream()
                .map(devices::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    /** Ids that are texts there are numbers here, and the other way round. */
    private void shorten(JsonObject row) {
        row.addProperty("deviceCount", members(row).size());
        row.addProperty("automationCount", 0);
        row.keySet().retainAll(OF_ROWS);
        RoomType.asNumbers(row, "id");
        RoomType.asTexts(row, sets.state.settings().idForm, "deviceIds", "ownerIds");
    }

    private static void require(boolean fulfilled, String complaint) {
        if (!fulfilled) {
            throw ControlRoomError.badRequest(complaint);
        }
    }
}
