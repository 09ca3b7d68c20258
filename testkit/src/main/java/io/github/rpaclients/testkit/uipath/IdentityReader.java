package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.SeedObject;
import java.util.List;
import java.util.stream.Stream;

/** Fills an empty directory with what {@link IdentityState#content()} gave. */
final class IdentityReader {
    private final SeedObject seed;
    private final IdentityState state;

    IdentityReader(SeedObject seed, Organization organization) {
        this.seed = seed.only(Stream.concat(
                        Stream.of(
                                "users", "robotAccounts", "groups", "members", "externalApplications", "loginAttempts"),
                        IdentityRecords.MEMBERS.stream())
                .toArray(String[]::new));
        this.state = new IdentityState(organization);
    }

    IdentityState read() {
        for (SeedObject user : seed.objects("users", "userName")) {
            user.text("userName");
            check(user);
            state.putUser(user.json());
        }
        for (SeedObject robotAccount : seed.objects("robotAccounts", "name")) {
            robotAccount.text("name");
            check(robotAccount);
            state.putRobotAccount(robotAccount.json());
        }
        for (SeedObject group : seed.objects("groups", "name")) {
            group.text("name");
            check(group);
            state.putGroup(group.json());
        }
        readMembers(seed.object("members"));
        for (SeedObject application : seed.objects("externalApplications", "name")) {
            application.text("name");
            check(application);
            application.list("secrets");
            state.applications().put(application.json());
        }
        for (SeedObject attempt : seed.objects("loginAttempts", "userNameOrEmailAddress")) {
            attempt.id("id");
            attempt.text("userId");
            attempt.text("creationTime");
            state.loginAttempts().put(attempt.json());
        }
        state.records().read(seed);
        return state;
    }

    private void check(SeedObject entity) {
        String id = entity.text("id");
        if (!Guids.isGuid(id)) {
            throw entity.refusal("id", "is '" + id + "': write a GUID");
        }
        if (state.ids().contains(Guids.normal(id))) {
            throw entity.refusal("id", id + " is taken: give everybody a GUID of his own");
        }
    }

    private void readMembers(SeedObject members) {
        for (String group : members.json().keySet()) {
            if (state.findGroup(group).isEmpty()) {
                throw members.refusal(group, "is no group: add the group to groups, or remove its members");
            }
            List<String> ids = members.texts(group);
            for (String member : ids) {
                if (!Guids.isGuid(member)) {
                    throw members.refusal(group, "names '" + member + "': write GUIDs");
                }
            }
            state.putMembers(group, ids);
        }
    }
}
