package io.github.rpaclients.testkit.controlroom;

/** {@code /v2/devices} and {@code /v1/devices}: the machines that bots run on. */
final class DevicesEndpoint {
    static final RoomType TYPE = new RoomType(
                    "devices",
                    "Device",
                    41,
                    "{'id':null,'type':'SINGLE_USER','hostName':'','poolName':'','updatedBy':null,'updatedOn':null,"
                            + "'status':'CONNECTED','defaultUsers':[],'lifespan':'PERSISTENT',"
                            + "'installationType':'SYSTEM_WIDE','logConfiguration':null}")
            .with(FieldKind.TEXT, "hostName", "poolName", "type", "status", "lifespan")
            .with(FieldKind.NUMBER, "updatedBy")
            .with(FieldKind.INSTANT, "updatedOn")
            .field("DeviceType", FieldKind.TEXT, "type")
            .field("Lifespan", FieldKind.TEXT, "lifespan")
            .field("Status", FieldKind.TEXT, "status")
            .textIds("id", "updatedBy");

    private final RoomSet set;

    private DevicesEndpoint(RoomSets sets) {
        this.set = sets.of(TYPE).errors(ErrorForm.MESSAGE_IF_NOT_FOUND).managedWith(Permission.DELETE_DEVICES);
    }

    static void register(RoomSets sets) {
        new DevicesEndpoint(sets).register();
    }

    private void register() {
        set.lists("/v2/devices/list").deletes(204, "/v1/devices/{id}");
    }
}
