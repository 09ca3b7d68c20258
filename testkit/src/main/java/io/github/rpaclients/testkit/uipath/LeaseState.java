package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
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
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Map<String, Allocation> users = new LinkedHashMap<>();
    private final Map<String, String> allocatedAt = new LinkedHashMap<>();
    private final Map<String, Allocation> rules = new LinkedHashMap<>();
    private final List<GroupLease> groupLeases = new ArrayList<>();

    LeaseState(Organization organization, IdentityState identity) {
        this.organization = organization;
        this.identity = identity;
    }

    /** The organization owns this many seats of the bundle, however many are taken. */
    public LeaseState seats(String code, int total) {
        synchronized (organization.lock()) {
            seats.put(code, total);
        }
        return this;
    }

    /** The organization has no licence any more: writing is answered 404. */
    public LeaseState withdrawLicense() {
        synchronized (organization.lock()) {
            seats.clear();
        }
        return this;
    }

    /**
     * Replaces what the user has directly, as a rival's PUT would.
     *
     * @throws IllegalStateException if the service would not have done it for want of a seat or of such a bundle
     */
    public LeaseState allocate(String userId, String... codes) {
        synchronized (organization.lock()) {
            if (identity.user(userId).isEmpty()) {
                throw new IllegalArgumentException("Identity knows no user " + userId);
            }
            String missing = allocateAll(List.of(Guids.normal(userId)), new Allocation(List.of(codes), false));
            if (!missing.isEmpty()) {
                throw new IllegalStateException("No seat of " + missing + " is free");
            }
        }
        return this;
    }

    /**
     * The user, a member of the group, signs in and takes a seat through the group's rule.
     *
     * @throws IllegalStateException if no seat is free
     */
    public LeaseState inherit(String userId, String groupId, String code) {
        synchronized (organization.lock()) {
            boolean holds = holders(code).contains(Guids.normal(userId));
            if (!holds && free(code) < 1) {
                throw new IllegalStateException("No seat of " + code + " is free");
            }
            groupLeases.add(new GroupLease(Guids.normal(userId), Guids.normal(groupId), code, organization.now()));
        }
        return this;
    }

    /** Sets the bundles that members of the group take seats of, first come, first served. */
    public LeaseState rule(String groupId, String... codes) {
        synchronized (organization.lock()) {
            replaceRule(Guids.normal(groupId), new Allocation(List.of(codes), false));
        }
        return this;
    }

    /** The codes the user has directly, sorted; empty also if he is no licensed user at all. */
    public List<String> bundlesOf(String userId) {
        synchronized (organization.lock()) {
            return allocation(userId).map(a -> List.copyOf(a.codes)).orElse(List.of());
        }
    }

    /** The codes the user holds seats of through groups, sorted. */
    public List<String> inheritedBundlesOf(String userId) {
        synchronized (organization.lock()) {
            return groupLeases(userId).stream()
                    .map(l -> l.code)
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    /** How many seats of the bundle nobody has. */
    public int free(String code) {
        synchronized (organization.lock()) {
            return Math.max(0, seats.getOrDefault(code, 0) - holders(code).size());
        }
    }

    /** Everything, for a comparison of before and after. */
    public String json() {
        synchronized (organization.lock()) {
            JsonObject seatsByCode = new JsonObject();
            seats.forEach(seatsByCode::addProperty);
            return Json.text(Json.object(
                    "seats", seatsByCode,
                    "users", json(users),
                    "groups", json(rules),
                    "groupLeases", json(groupLeases)));
        }
    }

    boolean hasLicense() {
        return !seats.isEmpty();
    }

    /** All or nothing. The code that has no free seat or does not exist; empty if all was allocated. */
    String allocateAll(Collection<String> userIds, Allocation allocation) {
        for (String code : allocation.codes) {
            Set<String> holders = holders(code);
            long more = userIds.stream()
                    .distinct()
                    .filter(id -> !holders.contains(id))
                    .count();
            if (!seats.containsKey(code) || (more > 0 && holders.size() + more > seats.getOrDefault(code, 0))) {
                return code;
            }
        }
        String now = organization.now();
        userIds.forEach(id -> {
            users.put(id, allocation);
            allocatedAt.put(id, now);
        });
        return "";
    }

    /** The code that keeps the rule from being set; empty if it was set. Members lose what the rule no longer names. */
    String setRule(String groupId, Allocation rule) {
        Set<String> before = rule(groupId).map(r -> r.codes).orElse(Set.of());
        for (String code : rule.codes) {
            if (!seats.containsKey(code) || (!before.contains(code) && free(code) < 1)) {
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

    List<GroupLease> groupLeases(String userId) {
        return groupLeases.stream()
                .filter(l -> l.userId.equals(Guids.normal(userId)))
                .collect(Collectors.toList());
    }

    /** Groups whose rules reach the user: those he belongs to, and those he still holds a seat through. */
    Set<String> groupsReaching(String userId) {
        Set<String> groups = new LinkedHashSet<>(identity.groupsOf(userId));
        groups.retainAll(rules.keySet());
        groupLeases(userId).forEach(l -> groups.add(l.groupId));
        return groups;
    }

    /** {@code [{code, allocated, total}]}. */
    JsonArray inventory() {
        JsonArray inventory = new JsonArray();
        seats.forEach((code, total) -> inventory.add(
                Json.object("code", code, "allocated", holders(code).size(), "total", total)));
        return inventory;
    }

    private void replaceRule(String groupId, Allocation rule) {
        rules.put(groupId, rule);
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

    private static JsonArray json(List<GroupLease> leases) {
        return Json.array(leases.stream()
                .map(l -> Json.object("userId", l.userId, "groupId", l.groupId, "userBundleCode", l.code))
                .collect(Collectors.toList()));
    }
}
