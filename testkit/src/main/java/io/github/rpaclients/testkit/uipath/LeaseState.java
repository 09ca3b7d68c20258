package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Unknown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The organization's seats and who has them. For seeding and for looking, by any thread.
 *
 * <p>A seat counts once per user and code, even if he has the code both directly and through a group.
 */
public final class LeaseState {
    private final Organization organization;
    private final IdentityState identity;
    private final LicenseAccount account = new LicenseAccount();
    private final Map<String, Allocation> users = new LinkedHashMap<>();
    private final Map<String, String> allocatedAt = new LinkedHashMap<>();
    private final Map<String, Allocation> rules = new LinkedHashMap<>();
    private final List<GroupLease> groupLeases = new ArrayList<>();
    private final GroupQuotas quotas = new GroupQuotas();
    private final LateNumbers lateNumbers = new LateNumbers();
    private final LicenseSessions sessions = new LicenseSessions();
    private final SeatsOfMembers seatsOfMembers;

    LeaseState(Organization organization, IdentityState identity) {
        this.organization = organization;
        this.identity = identity;
        this.seatsOfMembers = new SeatsOfMembers(this, identity);
    }

    /** The organization owns this many seats of the bundle, however many are taken. */
    public LeaseState seats(String code, int total) {
        synchronized (organization.lock()) {
            account.licenses().seats(code, total);
        }
        return this;
    }

    /** The organization has no licence any more: writing is answered 404. */
    public LeaseState withdrawLicense() {
        synchronized (organization.lock()) {
            account.withdraw();
        }
        return this;
    }

    /**
     * How old the numbers of free and taken seats may be that the service tells; current unless set. What can be allocated
     * is decided by what there is.
     */
    public LeaseState inventoryLag(Duration lag) {
        synchronized (organization.lock()) {
            lateNumbers.lag(lag);
        }
        return this;
    }

    /**
     * Members of groups take a seat of each bundle of their rules by themselves and as long as one is free, as people do
     * who are always signed in, and lose it with the membership. The licence service hears of a change of membership so
     * much later, of all at once if nothing is said about it; whoever is a member now, it knows already. Off unless set:
     * then nobody takes a seat but by {@link LeaseUser#inherit}, and nobody loses one.
     */
    public LeaseState seatsFollowMembers(Duration delay) {
        synchronized (organization.lock()) {
            seatsOfMembers.followAfter(delay);
        }
        return this;
    }

    /** The same, where so many requests for licences are answered as if nothing had changed. */
    public LeaseState seatsFollowMembersAfter(int looks) {
        synchronized (organization.lock()) {
            seatsOfMembers.followAfter(looks);
        }
        return this;
    }

    /** Lets the licence service hear of all changes of membership now. */
    public LeaseState hearOfMembers() {
        synchronized (organization.lock()) {
            seatsOfMembers.catchUp();
        }
        return this;
    }

    /**
     * What this user has, found by his user name, by what is in front of its {@code @}, or by his GUID; the GUID also
     * finds somebody the directory has forgotten.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LeaseUser user(String name) {
        synchronized (organization.lock()) {
            boolean isOrphan = users.containsKey(Guids.normal(name))
                    && identity.findUser(name).isEmpty();
            return new LeaseUser(organization, this, isOrphan ? Guids.normal(name) : identity.userId(name));
        }
    }

    /**
     * The rule of this group, found by name or GUID.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LeaseGroup group(String name) {
        synchronized (organization.lock()) {
            return new LeaseGroup(organization, this, identity.groupId(name));
        }
    }

    /** What was bought besides seats, what tenants have of it, and what of it is used up. */
    public LeaseAccount account() {
        return new LeaseAccount(organization, account);
    }

    /** How many seats of the bundle nobody has. */
    public int free(String code) {
        synchronized (organization.lock()) {
            return Math.max(0, total(code) - holders(code).size());
        }
    }

    /**
     * Everything the licence service knows except when seats were taken, so that a seat taken and given back compares
     * equal; {@link UiPathSimulator#json()} has the times, too.
     */
    public String json() {
        synchronized (organization.lock()) {
            JsonObject content = content();
            content.getAsJsonObject("users")
                    .asMap()
                    .values()
                    .forEach(user -> user.getAsJsonObject().remove("createdAt"));
            content.getAsJsonArray("groupLeases")
                    .forEach(lease -> lease.getAsJsonObject().remove("createdAt"));
            return Json.text(content);
        }
    }

    JsonObject content() {
        JsonObject content = new JsonObject();
        account.addTo(content);
        JsonObject allocations = json(users);
        allocations
                .entrySet()
                .forEach(
                        user -> user.getValue().getAsJsonObject().addProperty("createdAt", allocatedAt(user.getKey())));
        content.add("users", allocations);
        content.add("groups", json(rules));
        content.add("quotas", quotas.content());
        content.add(
                "groupLeases",
                Json.array(groupLeases.stream()
                        .map(l -> Json.object(
                                "userId", l.userId,
                                "groupId", l.groupId,
                                "userBundleCode", l.code,
                                "createdAt", l.taken))
                        .collect(Collectors.toList())));
        sessions.addTo(content);
        return content;
    }

    void putAllocation(String userId, Allocation allocation, String time) {
        users.put(userId, allocation);
        allocatedAt.put(userId, time);
    }

    void putRule(String groupId, Allocation rule) {
        rules.put(groupId, rule);
    }

    void putGroupLease(GroupLease lease) {
        groupLeases.add(lease);
    }

    void resetSwitches() {
        lateNumbers.lag(Duration.ZERO);
        seatsOfMembers.stop();
    }

    void become(LeaseState other) {
        lateNumbers.forget();
        account.become(other.account);
        quotas.become(other.quotas);
        users.clear();
        users.putAll(other.users);
        allocatedAt.clear();
        allocatedAt.putAll(other.allocatedAt);
        rules.clear();
        rules.putAll(other.rules);
        groupLeases.clear();
        groupLeases.addAll(other.groupLeases);
        sessions.become(other.sessions);
        seatsOfMembers.forget();
    }

    /** Replaces what the user has directly; an IllegalStateException where the service would refuse that. */
    void allocate(String userId, String... codes) {
        if (identity.findUser(userId).isEmpty()) {
            throw Unknown.named("Identity", "user", userId, identity.userIds());
        }
        String missing = allocateAll(List.of(Guids.normal(userId)), new Allocation(List.of(codes), false));
        if (!missing.isEmpty()) {
            throw noSeat(missing);
        }
    }

    /** A member of the group takes a seat through the rule; an IllegalStateException where none is free. */
    void inherit(String userId, String groupId, String code) {
        boolean holds = holders(code).contains(Guids.normal(userId));
        if (!holds && free(code) < 1) {
            throw noSeat(code);
        }
        if (seatsTakenThrough(groupId, code) >= quotas.limit(groupId, code)) {
            throw new IllegalStateException("The group has all the seats of " + code
                    + " that its quota lets it have: raise it with group(\"…\").quota(\"" + code + "\", …)");
        }
        putGroupLease(new GroupLease(Guids.normal(userId), Guids.normal(groupId), code, organization.now()));
    }

    /** Sets the bundles that members of the group take seats of. */
    void rule(String groupId, String... codes) {
        replaceRule(Guids.normal(groupId), new Allocation(List.of(codes), false));
    }

    /** The codes the user has directly, sorted; empty also if he is no licensed user at all. */
    List<String> bundlesOf(String userId) {
        return allocation(userId).map(a -> List.copyOf(a.codes)).orElse(List.of());
    }

    /** The codes the user holds seats of through groups, sorted. */
    List<String> inheritedBundlesOf(String userId) {
        return groupLeases(userId).stream().map(l -> l.code).distinct().sorted().collect(Collectors.toList());
    }

    /** All codes the user has, directly or through groups, sorted. */
    List<String> allBundlesOf(String userId) {
        Set<String> codes = new TreeSet<>(bundlesOf(userId));
        codes.addAll(inheritedBundlesOf(userId));
        return List.copyOf(codes);
    }

    /** Begins a session, or goes on with it. Whoever has no bundle uses nothing by that. */
    JsonObject startSession(String userId, String sessionId, String clientType) {
        JsonObject session = sessions.start(organization::newId, userId, sessionId, clientType, organization.now());
        noteUse(userId);
        return session;
    }

    Optional<JsonObject> endSession(String userId, String sessionId) {
        Optional<JsonObject> session = sessions.end(userId, sessionId);
        session.ifPresent(ended -> {
            ended.addProperty("lastUpdated", organization.now());
            noteUse(userId);
        });
        return session;
    }

    private void noteUse(String userId) {
        if (!allBundlesOf(userId).isEmpty()) {
            sessions.used(userId, organization.now());
        }
    }

    Optional<String> lastInUse(String userId) {
        return sessions.lastInUse(userId);
    }

    LicenseSessions sessions() {
        return sessions;
    }

    /** Who holds a seat, as lists begin with him; whom the directory forgot keeps his, as an orphan without names. */
    JsonObject holder(String userId, String... names) {
        JsonObject user = identity.findUser(userId).orElseGet(JsonObject::new);
        JsonObject holder = Json.object("id", userId);
        for (String name : names) {
            holder.addProperty(name, Json.string(user, name));
        }
        holder.add("lastInUse", Json.value(lastInUse(userId).orElse(null)));
        return holder;
    }

    boolean isKnown(String userId) {
        return identity.findUser(userId).isPresent();
    }

    String groupIdOf(String name) {
        return identity.groupId(name);
    }

    boolean hasLicense() {
        return !account.licenses().inForce().isEmpty();
    }

    LicenseAccount licenseAccount() {
        return account;
    }

    GroupQuotas quotas() {
        return quotas;
    }

    /** All or nothing. The code that has no free seat or does not exist; empty if all was allocated. */
    String allocateAll(Collection<String> userIds, Allocation allocation) {
        for (String code : allocation.codes) {
            Set<String> holders = holders(code);
            long more = userIds.stream()
                    .distinct()
                    .filter(id -> !holders.contains(id))
                    .count();
            if (!owns(code) || (more > 0 && holders.size() + more > total(code))) {
                return code;
            }
        }
        String now = organization.now();
        userIds.forEach(id -> putAllocation(id, allocation, now));
        return "";
    }

    /** The code that keeps the rule from being set; empty if it was set. Members lose what the rule no longer names. */
    String setRule(String groupId, Allocation rule) {
        Set<String> before = rule(groupId).map(r -> r.codes).orElse(Set.of());
        for (String code : rule.codes) {
            if (!owns(code) || (!before.contains(code) && free(code) < 1)) {
                return code;
            }
        }
        replaceRule(groupId, rule);
        return "";
    }

    Optional<Allocation> allocation(String userId) {
        return Optional.ofNullable(users.get(Guids.normal(userId)));
    }

    String allocatedAt(String userId) {
        return allocatedAt.getOrDefault(Guids.normal(userId), "");
    }

    Set<String> licensedUsers() {
        return users.keySet();
    }

    Optional<Allocation> rule(String groupId) {
        return Optional.ofNullable(rules.get(Guids.normal(groupId)));
    }

    /** The groups that have a rule. */
    Set<String> ruledGroups() {
        return rules.keySet();
    }

    /** Nobody takes seats through the group any more, and who has some loses them. */
    void removeRule(String groupId) {
        rules.remove(Guids.normal(groupId));
        quotas.remove(groupId);
        groupLeases.removeIf(l -> l.groupId.equals(Guids.normal(groupId)));
    }

    /** Takes the seats back that the user holds through the group. */
    void release(String groupId, String userId) {
        groupLeases.removeIf(l -> l.groupId.equals(Guids.normal(groupId)) && l.userId.equals(Guids.normal(userId)));
    }

    /** Takes everything back that the user has, directly and through groups. */
    void releaseAll(String userId) {
        users.remove(Guids.normal(userId));
        allocatedAt.remove(Guids.normal(userId));
        groupLeases.removeIf(l -> l.userId.equals(Guids.normal(userId)));
    }

    /** Who holds seats through the group. */
    Set<String> membersWithSeats(String groupId) {
        return groupLeases.stream()
                .filter(l -> l.groupId.equals(Guids.normal(groupId)))
                .map(l -> l.userId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many seats of the bundle are taken through the group. */
    long seatsTakenThrough(String groupId, String code) {
        return groupLeases.stream()
                .filter(l -> l.groupId.equals(Guids.normal(groupId)) && l.code.equals(code))
                .count();
    }

    List<GroupLease> groupLeases(String userId) {
        return groupLeases.stream()
                .filter(l -> l.userId.equals(Guids.normal(userId)))
                .collect(Collectors.toList());
    }

    /** Somebody asks for licences. */
    void look() {
        seatsOfMembers.look(organization.instant());
    }

    /** Takes a seat through the group if there is one. */
    void inheritIfFree(String userId, String groupId, String code) {
        boolean has = groupLeases(userId).stream().anyMatch(l -> l.groupId.equals(groupId) && l.code.equals(code));
        boolean mayHave = free(code) > 0 || holders(code).contains(userId);
        if (!has && mayHave && seatsTakenThrough(groupId, code) < quotas.limit(groupId, code)) {
            putGroupLease(new GroupLease(userId, groupId, code, organization.now()));
        }
    }

    /** Groups whose rules reach the user: those he belongs to, and those he still holds a seat through. */
    Set<String> groupsReaching(String userId) {
        Set<String> groups = new LinkedHashSet<>(seatsOfMembers.groupsOf(userId));
        groups.retainAll(rules.keySet());
        groupLeases(userId).forEach(l -> groups.add(l.groupId));
        return groups;
    }

    /** {@code [{code, allocated, total}]}. */
    JsonArray inventory() {
        return lateNumbers.shown(organization.instant(), this::currentInventory);
    }

    private JsonArray currentInventory() {
        JsonArray inventory = new JsonArray();
        account.licenses()
                .seatTotals()
                .forEach((code, total) -> inventory.add(
                        Json.object("code", code, "allocated", holders(code).size(), "total", total)));
        return inventory;
    }

    private boolean owns(String code) {
        return account.licenses().seatTotals().containsKey(code);
    }

    private int total(String code) {
        return account.licenses().seatTotals().getOrDefault(code, 0);
    }

    private void replaceRule(String groupId, Allocation rule) {
        rules.put(groupId, rule);
        quotas.keep(groupId, rule.codes);
        groupLeases.removeIf(l -> l.groupId.equals(groupId) && !rule.codes.contains(l.code));
    }

    private Set<String> holders(String code) {
        Set<String> holders = new TreeSet<>();
        users.forEach((id, allocation) -> {
            if (allocation.codes.contains(code)) {
                holders.add(id);
            }
        });
        groupLeases.stream().filter(l -> l.code.equals(code)).forEach(l -> holders.add(l.userId));
        return holders;
    }

    private static JsonObject json(Map<String, Allocation> allocations) {
        JsonObject json = new JsonObject();
        allocations.forEach(
                (id, a) -> json.add(id, Json.object("userBundleCodes", a.codes, "useExternalLicense", a.external)));
        return json;
    }

    private static IllegalStateException noSeat(String code) {
        return new IllegalStateException("No seat of " + code + " is free: add some with seats(\"" + code + "\", …)");
    }
}
