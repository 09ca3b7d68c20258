package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Users' seats. On one and the same path PUT allocates, by replacing, and POST only reads, whatever the vendor's curl
 * example says.
 */
final class UserLicensesEndpoint {
    private static final String PATH = "/api/account/{account}/user-license";

    private final LeaseState state;
    private final IdentityState identity;
    private final LeaseErrors errors;
    private final LeaseChecks checks;
    private final Predicate<Request> mayAllocate;
    private final Function<Request, Optional<String>> person;

    /** @param person the GUID of whoever signed in, if that was a person */
    UserLicensesEndpoint(
            LeaseState state,
            IdentityState identity,
            LeaseErrors errors,
            Predicate<Request> mayAllocate,
            Function<Request, Optional<String>> person) {
        this.state = state;
        this.identity = identity;
        this.errors = errors;
        this.checks = new LeaseChecks(errors);
        this.mayAllocate = mayAllocate;
        this.person = person;
    }

    void register(Service service) {
        service.on("GET", PATH, "PM.License.Read", looking(this::inventory))
                .on("PUT", PATH, "PM.License.Write", this::allocate)
                .on("POST", PATH, "PM.License.Read", this::explicitAllocations)
                .on("DELETE", PATH, "PM.License.Write", this::deallocate)
                .on("GET", PATH + "/users", "PM.License.Read", this::allExplicitAllocations)
                .on("GET", PATH + "/user/page", "PM.License.Read", this::page)
                .on("POST", PATH + "/license/users", "PM.License.Read", looking(this::effectiveAllocations))
                .on("GET", PATH + "/{user}/availableUserBundles", "PM.License.Read", looking(this::availableBundles))
                .on("GET", PATH + "/{user}/userBundleLeases", "PM.License.Read", looking(this::leases))
                .on("GET", PATH + "/user/{user}/allocation", "PM.License.Read", this::explicitAllocation)
                .on("GET", PATH + "/licenseInheritance/{user}", "PM.License.Read", looking(this::inheritance))
                .on("GET", PATH + "/ublCodes/explicit", "PM.License.Read", this::codes)
                .on("DELETE", PATH + "/currentUser", "PM.License.Write", this::deallocateOwn);
    }

    private Function<Request, Answer> looking(Function<Request, Answer> operation) {
        return request -> {
            state.look();
            return operation.apply(request);
        };
    }

    private Answer inventory(Request request) {
        checks.account(request);
        return Answer.json(200, state.inventory());
    }

    private Answer allocate(Request request) {
        checks.account(request);
        if (!mayAllocate.test(request)) {
            throw errors.forbidden("The token has to be an organization administrator's");
        }
        JsonObject body = errors.body(request);
        List<String> userIds = checks.userIds(body).stream().distinct().collect(Collectors.toList());
        Allocation allocation = checks.allocation(body, "licenseCodes");
        if (userIds.isEmpty()) {
            throw errors.badRequest("userIds is required");
        }
        if (!state.hasLicense()) {
            throw errors.notFound("No account license is allocated for organization " + Organization.ID);
        }
        String unknown = userIds.stream()
                .filter(id -> identity.findUser(id).isEmpty())
                .sorted()
                .collect(Collectors.joining(","));
        if (!unknown.isEmpty()) {
            throw errors.notFound("Cannot resolve users=[" + unknown + "] in CIS");
        }
        String missing = state.allocateAll(userIds, allocation);
        if (!missing.isEmpty()) {
            throw errors.conflict("The license quantities are exceeded for " + missing);
        }
        return Answer.json(
                200,
                Json.array(userIds.stream()
                        .map(id -> Json.object(
                                "userId", id,
                                "organizationId", Organization.ID,
                                "useExternalLicense", allocation.external,
                                "userBundleCodes", allocation.codes))
                        .collect(Collectors.toList())));
    }

    /** The vendor keeps this one for its own services. */
    private Answer deallocate(Request request) {
        throw errors.forbidden("Requires S2S authentication");
    }

    private Answer explicitAllocations(Request request) {
        checks.account(request);
        JsonArray allocations = new JsonArray();
        for (String id : checks.userIds(errors.body(request))) {
            state.allocation(id).ifPresent(a -> allocations.add(explicit(id, a)));
        }
        return Answer.json(200, allocations);
    }

    private Answer explicitAllocation(Request request) {
        checks.account(request);
        String id = user(request);
        Allocation allocation = state.allocation(id)
                .orElseThrow(() -> errors.notFound("There is no explicit allocation of user " + id));
        return Answer.json(200, explicit(id, allocation));
    }

    /** Codes that somebody has directly. */
    private Answer codes(Request request) {
        checks.account(request);
        Set<String> codes = new TreeSet<>();
        state.licensedUsers().forEach(id -> codes.addAll(state.bundlesOf(id)));
        return Answer.json(200, Json.array(codes));
    }

    /** Nobody has signed in where an application has. */
    private Answer deallocateOwn(Request request) {
        checks.account(request);
        String id = person.apply(request).orElseThrow(() -> errors.forbidden("The token has to be that of a person"));
        state.releaseAll(id);
        return Answer.json(200, Json.object("successfulUserIds", List.of(id), "failedUserIds", List.of()));
    }

    private Answer allExplicitAllocations(Request request) {
        checks.account(request);
        return Answer.json(200, Json.array(allExplicit()));
    }

    private Answer page(Request request) {
        checks.account(request);
        return Answer.json(200, new LeasePage(errors).of(request, allExplicit()));
    }

    private Answer effectiveAllocations(Request request) {
        checks.account(request);
        JsonArray allocations = new JsonArray();
        for (String id : checks.userIds(errors.body(request))) {
            Set<String> inherited = new TreeSet<>(state.inheritedBundlesOf(id));
            Set<String> codes = new TreeSet<>(state.bundlesOf(id));
            inherited.removeAll(codes);
            codes.addAll(inherited);
            if (state.allocation(id).isPresent() || !inherited.isEmpty()) {
                allocations.add(Json.object(
                        "userId",
                        id,
                        "userBundleCodes",
                        codes,
                        "useExternalLicense",
                        external(id),
                        "inheritedFromGroup",
                        !inherited.isEmpty()));
            }
        }
        return Answer.json(200, allocations);
    }

    private Answer availableBundles(Request request) {
        checks.account(request);
        String id = user(request);
        return Answer.json(
                200,
                Json.object(
                        "availableUserBundles", state.inventory(),
                        "allocatedUserBundles", state.bundlesOf(id),
                        "explicitAllocation", state.allocation(id).isPresent(),
                        "useExternalLicense", external(id),
                        "groupLicenseInheritance", rules(state.groupsReaching(id))));
    }

    /** The rules that reach him, and those that he has a seat through. */
    private Answer inheritance(Request request) {
        checks.account(request);
        String id = user(request);
        Set<String> used = state.groupLeases(id).stream().map(l -> l.groupId).collect(Collectors.toSet());
        Set<String> reaching = state.groupsReaching(id);
        return Answer.json(
                200,
                Json.object(
                        "currentlyUsedLicense",
                        rules(reaching.stream().filter(used::contains).collect(Collectors.toList())),
                        "allGroupLicenseAllocationRules",
                        rules(reaching)));
    }

    private JsonArray rules(Collection<String> groups) {
        JsonArray rules = new JsonArray();
        for (String group : groups) {
            rules.add(Json.object(
                    "group", group,
                    "useExternalLicense", state.rule(group).map(r -> r.external).orElse(false),
                    "userBundleCodes",
                            state.rule(group).map(r -> new ArrayList<>(r.codes)).orElseGet(ArrayList::new)));
        }
        return rules;
    }

    private Answer leases(Request request) {
        checks.account(request);
        String id = user(request);
        JsonArray leases = new JsonArray();
        state.bundlesOf(id).forEach(code -> leases.add(lease(id, code, state.allocatedAt(id), null)));
        state.groupLeases(id).forEach(l -> leases.add(lease(id, l.code, l.taken, l.groupId)));
        return Answer.json(200, leases);
    }

    private static JsonObject lease(String userId, String code, String time, @Nullable String groupId) {
        return Json.object(
                "userId", userId,
                "organizationId", Organization.ID,
                "userBundleCode", code,
                "createdAt", time,
                "updatedAt", time,
                "groupId", groupId);
    }

    private List<JsonObject> allExplicit() {
        List<JsonObject> all = new ArrayList<>();
        for (String id : state.licensedUsers()) {
            state.allocation(id).ifPresent(a -> all.add(explicit(id, a)));
        }
        if (all.isEmpty()) {
            throw errors.notFound("There are no explicit allocations");
        }
        return all;
    }

    private JsonObject explicit(String id, Allocation allocation) {
        JsonObject row = state.holder(id, "email", "name", "surname");
        row.add("userBundleLicenses", Json.array(allocation.codes));
        row.addProperty("useExternalLicense", allocation.external);
        row.addProperty("orphan", !state.isKnown(id));
        return row;
    }

    private boolean external(String userId) {
        return state.allocation(userId).map(a -> a.external).orElse(false);
    }

    private String user(Request request) {
        String id = Guids.normal(request.variable("user"));
        if (identity.findUser(id).isEmpty() && state.allocation(id).isEmpty()) {
            throw errors.notFound("Cannot resolve users=[" + id + "] in CIS");
        }
        return id;
    }
}
