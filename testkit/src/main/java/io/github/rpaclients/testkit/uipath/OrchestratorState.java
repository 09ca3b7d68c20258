package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Rows;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.internal.Unknown;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the simulated Orchestrator remembers. For seeding before a test and for looking at afterwards, by any thread; JSON
 * goes in and comes out as text, with every digit and member as stored, passwords included.
 */
public final class OrchestratorState {
    private static final long FIRST_ROBOT_ID = 500;
    private static final long FIRST_USER_ID = 1001;

    private final Organization organization;
    private final Map<Long, JsonObject> users = new LinkedHashMap<>();
    private final Map<String, Rows> sets = new LinkedHashMap<>();
    private final Map<String, Integer> allowed = new LinkedHashMap<>();
    private final Set<Long> busy = new LinkedHashSet<>();
    private boolean strictBinding;
    private boolean unionOfPrivileges;
    private boolean applicationsSeeFolders = true;
    private boolean refusesFolderKeys;
    private boolean onlyRobotsGetItems = true;
    private int apiVersion;
    private long lastRobotId = FIRST_ROBOT_ID;

    OrchestratorState(Organization organization) {
        this.organization = organization;
        this.apiVersion = organization.deployment().apiVersion();
    }

    /**
     * Adds a user, or replaces the one with the same {@code Id}.
     *
     * @param json a user as Orchestrator would send it, with {@code Id} and {@code UserName}; single quotes will do, and
     *     the names in {@code RolesList} must be those of existing roles
     * @throws IllegalArgumentException if the text is no such user; the message names the member
     */
    public OrchestratorState addUser(String json) {
        SeedObject seed = SeedObject.byHand("user", json);
        synchronized (organization.lock()) {
            put(OrchestratorReader.newUser(seed, this));
        }
        return this;
    }

    /**
     * The user with this {@code UserName}, or with this in front of its {@code @}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OrchestratorUser user(String name) {
        synchronized (organization.lock()) {
            for (Map.Entry<Long, JsonObject> entry : users.entrySet()) {
                if (Names.match(Json.string(entry.getValue(), "UserName"), name)) {
                    return new OrchestratorUser(organization, this, entry.getKey());
                }
            }
            throw Unknown.named("Orchestrator", "user", name, names(users.values(), "UserName"));
        }
    }

    /**
     * The user with this {@code Id}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OrchestratorUser user(long id) {
        synchronized (organization.lock()) {
            required(id);
            return new OrchestratorUser(organization, this, id);
        }
    }

    /**
     * Adds a role, or replaces the one with the same id.
     *
     * @param type {@code Mixed}, {@code Tenant} or {@code Folder}
     * @throws IllegalArgumentException if the type is none of these
     */
    public OrchestratorState addRole(int id, String name, String type) {
        if (!UserRoles.TYPES.contains(type)) {
            throw new IllegalArgumentException(
                    "A role has no type '" + type + "': write one of " + String.join(", ", UserRoles.TYPES));
        }
        synchronized (organization.lock()) {
            putRole(UserRoles.role(id, name, type));
        }
        return this;
    }

    /**
     * How many attended robots of a type the tenant may have; matters only without user licence management.
     *
     * @throws IllegalArgumentException if there is no such robot type
     */
    public OrchestratorState licensesAllowed(String robotType, int seats) {
        String canonical = RobotTypes.required(robotType);
        synchronized (organization.lock()) {
            allowed.put(canonical, seats);
        }
        return this;
    }

    /**
     * Binds bodies as old servers do: one member the server does not know makes the whole body null, and the answer is
     * 400. Such a server does not send members it does not know either.
     */
    public OrchestratorState strictBinding(boolean strict) {
        synchronized (organization.lock()) {
            strictBinding = strict;
        }
        return this;
    }

    /**
     * Adds to what a user may have what his directory groups may have, and shows the sum. Who sends the sum back makes it
     * the user's own.
     */
    public OrchestratorState unionOfPrivileges(boolean union) {
        synchronized (organization.lock()) {
            unionOfPrivileges = union;
        }
        return this;
    }

    /**
     * The newest version in {@code api-supported-versions}, and with it which members, words and operations there are; that
     * of the deployment unless set.
     */
    public OrchestratorState apiVersion(int version) {
        synchronized (organization.lock()) {
            apiVersion = version;
        }
        return this;
    }

    /**
     * Adds a folder, and those above it that are not there yet; one that is there stays as it is.
     *
     * @param path names with slashes between them, for example {@code Finance/Invoices}
     * @throws IllegalArgumentException if one of the names is empty
     */
    public OrchestratorState addFolder(String path) {
        if (List.of(path.split("/", -1)).contains("")) {
            throw new IllegalArgumentException(
                    "'" + path + "' is no path of a folder: write Finance or Finance/Invoices");
        }
        synchronized (organization.lock()) {
            FoldersEndpoint.seed(path, this);
        }
        return this;
    }

    /**
     * The folder with this path.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OrchestratorFolder folder(String path) {
        synchronized (organization.lock()) {
            return new OrchestratorFolder(
                    organization, this, requiredFolder(path).get("Id").getAsLong());
        }
    }

    /**
     * Adds a bucket without files to a folder, or shares the one of this name with it.
     *
     * @param folder the path of a folder that is there
     * @throws IllegalArgumentException if there is no such folder
     */
    public OrchestratorState addBucket(String folder, String name) {
        synchronized (organization.lock()) {
            share(BucketsEndpoint.TYPE, folder, name);
        }
        return this;
    }

    /**
     * The bucket of this name, in whatever folder.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OrchestratorBucket bucket(String name) {
        synchronized (organization.lock()) {
            JsonObject bucket = required(BucketsEndpoint.TYPE, "bucket", name);
            return new OrchestratorBucket(organization, this, bucket.get("Id").getAsLong());
        }
    }

    /**
     * Adds an asset to a folder; what the server gives a new one, it gets here, too.
     *
     * @param folder the path of a folder that is there
     * @param json at least its {@code Name}, for example {@code {'Name':'Region','StringValue':'EMEA'}}
     * @throws IllegalArgumentException if there is no such folder, or no name
     */
    public OrchestratorState addAsset(String folder, String json) {
        SeedObject seed = SeedObject.byHand("asset", json);
        seed.text("Name");
        seed(AssetsEndpoint.TYPE, folder, seed.json());
        return this;
    }

    /**
     * Adds a version of a package to the feed of the tenant.
     *
     * @param version for example {@code 1.0.2}
     * @throws IllegalArgumentException if the version is none
     */
    public OrchestratorState addPackage(String name, String version) {
        seed(PackagesEndpoint.TYPE, "", Json.object("Title", name, "Version", version));
        return this;
    }

    /**
     * The asset of this name as stored, passwords included, in whatever folder; what starts with {@code $} is the
     * simulator's own.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String asset(String name) {
        synchronized (organization.lock()) {
            return Json.text(required(AssetsEndpoint.TYPE, "asset", name));
        }
    }

    /**
     * Adds a release to a folder; its package is added if it is not there.
     *
     * @param folder the path of a folder that is there
     * @param packageName also the name of the release
     * @param version for example {@code 1.0.2}
     * @throws IllegalArgumentException if there is no such folder, or the version is none
     */
    public OrchestratorState addRelease(String folder, String packageName, String version) {
        synchronized (organization.lock()) {
            requiredFolder(folder);
            addPackage(packageName, version);
            JsonObject release = Json.object("Name", packageName, "ProcessKey", packageName, "ProcessVersion", version);
            seed(ReleasesEndpoint.TYPE, folder, release);
        }
        return this;
    }

    /**
     * Adds a queue without items to a folder, or shares the one of this name with it.
     *
     * @param folder the path of a folder that is there
     * @throws IllegalArgumentException if there is no such folder
     */
    public OrchestratorState addQueue(String folder, String name) {
        synchronized (organization.lock()) {
            share(QueuesEndpoint.TYPE, folder, name);
        }
        return this;
    }

    /**
     * The release of this name as stored, in whatever folder; what starts with {@code $} is the simulator's own.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String release(String name) {
        synchronized (organization.lock()) {
            return Json.text(required(ReleasesEndpoint.TYPE, "release", name));
        }
    }

    /**
     * The queue of this name, in whatever folder.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OrchestratorQueue queue(String name) {
        synchronized (organization.lock()) {
            JsonObject queue = required(QueuesEndpoint.TYPE, "queue", name);
            return new OrchestratorQueue(organization, this, queue.get("Id").getAsLong());
        }
    }

    /**
     * Adds a machine; what the server gives a new one, it gets here, too.
     *
     * @param json at least its {@code Name}; single quotes will do
     * @throws IllegalArgumentException if there is no name
     */
    public OrchestratorState addMachine(String json) {
        SeedObject seed = SeedObject.byHand("machine", json);
        seed.text("Name");
        seed(MachinesEndpoint.TYPE, "", seed.json());
        return this;
    }

    /**
     * Adds a job to a folder, as if somebody had started it.
     *
     * @param folder the path of a folder that is there
     * @param json whatever is to be otherwise than with a new job, for example {@code {'State':'Faulted'}}; single quotes
     *     will do
     * @throws IllegalArgumentException if there is no such folder, or the text is no object
     */
    public OrchestratorJob addJob(String folder, String json) {
        SeedObject seed = SeedObject.byHand("job", json);
        synchronized (organization.lock()) {
            return job(seed(JobsEndpoint.TYPE, folder, seed.json()).get("Id").getAsLong());
        }
    }

    /**
     * The job with this {@code Id}, in whatever folder.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OrchestratorJob job(long id) {
        synchronized (organization.lock()) {
            required(JobsEndpoint.TYPE, id);
            return new OrchestratorJob(organization, this, id);
        }
    }

    /** All jobs in the order in which they were started, in whatever folder. */
    public List<OrchestratorJob> jobs() {
        synchronized (organization.lock()) {
            return rows(JobsEndpoint.TYPE).all().stream()
                    .map(job -> new OrchestratorJob(
                            organization, this, job.get("Id").getAsLong()))
                    .collect(Collectors.toList());
        }
    }

    /**
     * The entities of any set that is kept, to be seeded and looked at.
     *
     * @param set the vendor's name, for example {@code CredentialStores}
     * @throws IllegalArgumentException if no such set is kept; the message names those that are
     */
    public OrchestratorEntities entities(String set) {
        return SimulatedSet.types().stream()
                .filter(type -> type.set.equals(set))
                .findFirst()
                .map(type -> new OrchestratorEntities(this, type))
                .orElseThrow(() -> Unknown.named(
                        "Orchestrator",
                        "set",
                        set,
                        SimulatedSet.types().stream().map(type -> type.set).collect(Collectors.toList())));
    }

    /** @param folder empty for what is in none */
    JsonObject seed(EntityType type, String folder, JsonObject said) {
        synchronized (organization.lock()) {
            JsonObject entity = folder.isEmpty()
                    ? new JsonObject()
                    : Json.object("$folders", List.of(requiredFolder(folder).get("Id")));
            said.entrySet().forEach(member -> entity.add(member.getKey(), member.getValue()));
            return type.seed(entity, this);
        }
    }

    /** Puts the entity of this name into another folder; a new one if there is none. */
    private void share(EntityType type, String folder, String name) {
        JsonElement id = requiredFolder(folder).get("Id");
        Optional<JsonObject> there = find(type, "Name", name);
        if (there.isEmpty()) {
            seed(type, folder, Json.object("Name", name));
        } else if (!EntitySet.folders(there.get()).contains(id.getAsLong())) {
            there.get().getAsJsonArray("$folders").add(id);
        }
    }

    Organization organization() {
        return organization;
    }

    /** Off: an application's token gets an empty list where the folders of the current user are asked for. On unless set. */
    public OrchestratorState applicationsSeeFolders(boolean see) {
        synchronized (organization.lock()) {
            applicationsSeeFolders = see;
        }
        return this;
    }

    /** On: a folder that is named by its key alone does not exist, as some servers answer. Off unless set. */
    public OrchestratorState refuseFolderKeys(boolean refuse) {
        synchronized (organization.lock()) {
            refusesFolderKeys = refuse;
        }
        return this;
    }

    /**
     * Off: whoever starts a transaction gets the next item of the queue. On unless set: there is nothing for a person or an
     * application, however full the queue is, and something for who names a robot in {@code RobotIdentifier}.
     */
    public OrchestratorState onlyRobotsGetItems(boolean only) {
        synchronized (organization.lock()) {
            onlyRobotsGetItems = only;
        }
        return this;
    }

    /** Everything Orchestrator knows, secrets included; the part {@code orchestrator} of the company's JSON. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(content());
        }
    }

    JsonObject content() {
        JsonObject seats = new JsonObject();
        allowed.forEach(seats::addProperty);
        JsonObject stored = new JsonObject();
        SimulatedSet.types().stream()
                .filter(type -> !rows(type).all().isEmpty())
                .forEach(type -> stored.add(type.set, Json.array(rows(type).all())));
        return Json.object(
                "users", users.values(), "roles", roles(), "licensesAllowed", seats, "busy", busy, "sets", stored);
    }

    void become(OrchestratorState other) {
        users.clear();
        users.putAll(other.users);
        rows(RolesEndpoint.TYPE).become(other.roles());
        SimulatedSet.types().forEach(type -> rows(type).become(other.rows(type).all()));
        allowed.clear();
        allowed.putAll(other.allowed);
        busy.clear();
        busy.addAll(other.busy);
        lastRobotId = FIRST_ROBOT_ID;
    }

    /** The switches as they were at the start. */
    void resetSwitches() {
        strictBinding = false;
        unionOfPrivileges = false;
        applicationsSeeFolders = true;
        refusesFolderKeys = false;
        onlyRobotsGetItems = true;
        apiVersion = organization.deployment().apiVersion();
    }

    Rows rows(EntityType type) {
        return sets.computeIfAbsent(type.set, set -> new Rows("Id"));
    }

    boolean hasEntitiesIn(long folderId) {
        return SimulatedSet.types().stream()
                .flatMap(type -> rows(type).all().stream())
                .anyMatch(row -> EntitySet.folders(row).contains(folderId));
    }

    Optional<JsonObject> findFolder(String path) {
        return find(FoldersEndpoint.TYPE, "FullyQualifiedName", path);
    }

    JsonObject requiredFolder(String path) {
        return required(FoldersEndpoint.TYPE, "folder", "FullyQualifiedName", path);
    }

    private Optional<JsonObject> find(EntityType type, String member, String name) {
        return rows(type).all().stream()
                .filter(row -> Json.string(row, member).equalsIgnoreCase(name))
                .findFirst();
    }

    private JsonObject required(EntityType type, String kind, String name) {
        return required(type, kind, "Name", name);
    }

    private JsonObject required(EntityType type, String kind, String member, String name) {
        return find(type, member, name)
                .orElseThrow(() -> Unknown.named(
                        "Orchestrator", kind, name, names(rows(type).all(), member)));
    }

    boolean applicationsSeeFolders() {
        return applicationsSeeFolders;
    }

    boolean onlyRobotsGetItems() {
        return onlyRobotsGetItems;
    }

    boolean refusesFolderKeys() {
        return refusesFolderKeys;
    }

    /** Ids among those that the organization gives out. */
    List<String> ids() {
        return SimulatedSet.types().stream()
                .flatMap(type -> rows(type).all().stream())
                .flatMap(row -> Stream.of("Key", "UniqueKey", "Identifier").map(member -> Json.string(row, member)))
                .filter(Guids::isGuid)
                .collect(Collectors.toList());
    }

    void removeUser(long id) {
        users.remove(id);
        busy.remove(id);
        rows(FoldersEndpoint.TYPE).all().forEach(folder -> Folders.drop(folder, "$users", id));
    }

    void busy(long id, boolean isBusy) {
        if (isBusy) {
            busy.add(id);
        } else {
            busy.remove(id);
        }
    }

    Optional<JsonObject> find(long id) {
        return Optional.ofNullable(users.get(id));
    }

    List<JsonObject> users() {
        return List.copyOf(users.values());
    }

    void put(JsonObject user) {
        users.put(user.get("Id").getAsLong(), user);
    }

    void putRole(JsonObject role) {
        rows(RolesEndpoint.TYPE).put(role);
    }

    List<JsonObject> roles() {
        return rows(RolesEndpoint.TYPE).all();
    }

    Optional<JsonObject> role(int id) {
        return rows(RolesEndpoint.TYPE).find(id);
    }

    Optional<JsonObject> role(String name) {
        return roles().stream().filter(r -> Json.string(r, "Name").equals(name)).findFirst();
    }

    Map<String, Integer> allowed() {
        return allowed;
    }

    boolean isBusy(long userId) {
        return busy.contains(userId);
    }

    boolean strictBinding() {
        return strictBinding;
    }

    boolean unionOfPrivileges() {
        return unionOfPrivileges;
    }

    int apiVersion() {
        synchronized (organization.lock()) {
            return apiVersion;
        }
    }

    String supportedVersions() {
        synchronized (organization.lock()) {
            return IntStream.rangeClosed(Math.max(1, apiVersion - 2), apiVersion)
                    .mapToObj(v -> v + ".0")
                    .collect(Collectors.joining(", "));
        }
    }

    long newRobotId() {
        do {
            lastRobotId++;
        } while (users.values().stream().anyMatch(this::hasLastRobot));
        return lastRobotId;
    }

    long newUserId() {
        long id = FIRST_USER_ID;
        while (users.containsKey(id)) {
            id++;
        }
        return id;
    }

    JsonObject required(long id) {
        return find(id).orElseThrow(
                        () -> Unknown.named("Orchestrator", "user", Long.toString(id), names(users.values(), "Id")));
    }

    JsonObject required(EntityType type, long id) {
        return rows(type)
                .find(id)
                .orElseThrow(() -> Unknown.named(
                        "Orchestrator",
                        type.set + " entity",
                        Long.toString(id),
                        names(rows(type).all(), "Id")));
    }

    JsonObject requiredRole(String name) {
        return role(name).orElseThrow(() -> Unknown.named("Orchestrator", "role", name, names(roles(), "Name")));
    }

    private boolean hasLastRobot(JsonObject user) {
        return Stream.of("RobotProvision", "UnattendedRobot")
                .filter(robot -> !Json.isNull(user, robot))
                .anyMatch(robot ->
                        Json.string(user.getAsJsonObject(robot), "RobotId").equals(Long.toString(lastRobotId)));
    }

    private static List<String> names(Collection<JsonObject> entities, String member) {
        return entities.stream().map(e -> Json.string(e, member)).collect(Collectors.toList());
    }
}
