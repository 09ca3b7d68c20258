package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.stream.Stream;

/** Fills an empty licence service with what {@link LeaseState#content()} gave. */
final class LeaseReader {
    private final SeedObject seed;
    private final LeaseState state;

    LeaseReader(SeedObject seed, Organization organization, IdentityState identity) {
        this.seed = seed.only(Stream.concat(
                        LicenseAccount.MEMBERS.stream(),
                        Stream.of("users", "groups", "quotas", "groupLeases", "sessions", "lastInUse"))
                .toArray(String[]::new));
        this.state = new LeaseState(organization, identity);
    }

    LeaseState read() {
        state.licenseAccount().read(seed);
        seed.objectsByName("users").forEach((id, user) -> {
            user.only("userBundleCodes", "useExternalLicense", "createdAt");
            state.putAllocation(guid(user, id), allocation(user), user.textOrNone("createdAt"));
        });
        seed.objectsByName("groups").forEach((id, group) -> {
            group.only("userBundleCodes", "useExternalLicense");
            state.putRule(guid(group, id), allocation(group));
        });
        seed.objectsByName("quotas").forEach((id, limits) -> state.quotas().replace(id, Licenses.numbers(limits)));
        for (SeedObject lease : seed.objects("groupLeases", "userId")) {
            lease.only("userId", "groupId", "userBundleCode", "createdAt");
            state.putGroupLease(new GroupLease(
                    guid(lease, lease.text("userId")),
                    guid(lease, lease.text("groupId")),
                    lease.text("userBundleCode"),
                    lease.textOrNone("createdAt")));
        }
        for (SeedObject session : seed.objects("sessions", "sessionId")) {
            guid(session, session.text("userId"));
            guid(session, session.text("globalId"));
            session.text("sessionId");
            state.sessions().put(session.json());
        }
        SeedObject lastInUse = seed.object("lastInUse");
        for (String id : lastInUse.json().keySet()) {
            state.sessions().used(guid(lastInUse, id), lastInUse.text(id));
        }
        return state;
    }

    private static Allocation allocation(SeedObject seed) {
        return new Allocation(seed.texts("userBundleCodes"), seed.flag("useExternalLicense"));
    }

    private static String guid(SeedObject seed, String id) {
        if (!Guids.isGuid(id)) {
            throw seed.refusal("is about '" + id + "': write a GUID");
        }
        return Guids.normal(id);
    }
}
