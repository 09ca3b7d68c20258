package io.github.rpaclients.canary;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.licenses.LicensesApi;
import io.github.rpaclients.aa.controlroom.users.NewUser;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.seats.AttendedRobotSeats;
import io.github.rpaclients.swap.seats.DeviceLicenseSeats;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.groups.GroupUpdateBuilder;
import io.github.rpaclients.uipath.identity.groups.GroupsApi;
import io.github.rpaclients.uipath.identity.groups.NewGroup;
import io.github.rpaclients.uipath.identity.robotaccounts.NewRobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountId;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountUpdateBuilder;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountsApi;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.grouprules.GroupRulesApi;
import io.github.rpaclients.uipath.lease.status.StatusApi;
import io.github.rpaclients.uipath.lease.userlicenses.UserLicensesApi;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.directory.DirectoryApi;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.roles.RolesApi;
import io.github.rpaclients.uipath.orchestrator.settings.SettingsApi;
import io.github.rpaclients.uipath.orchestrator.users.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.UnattendedRobot;
import io.github.rpaclients.uipath.orchestrator.users.UnattendedRobotBuilder;
import io.github.rpaclients.uipath.orchestrator.users.User;
import io.github.rpaclients.uipath.orchestrator.users.UserFields;
import io.github.rpaclients.uipath.orchestrator.users.UsersApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation of every client by its name, in an order in which most of them succeed. */
final class Operations {
    static final List<Class<?>> FACADES = List.of(
            UsersApi.class,
            RolesApi.class,
            DirectoryApi.class,
            SettingsApi.class,
            UserLicensesApi.class,
            GroupRulesApi.class,
            StatusApi.class,
            RobotAccountsApi.class,
            GroupsApi.class,
            io.github.rpaclients.uipath.identity.users.UsersApi.class,
            io.github.rpaclients.aa.controlroom.users.UsersApi.class,
            io.github.rpaclients.aa.controlroom.roles.RolesApi.class,
            LicensesApi.class);

    /** How many {@link #controlRoom} has. */
    static final int CONTROL_ROOM = 15;

    private final Map<String, Callable<?>> byName = new LinkedHashMap<>();

    private void add(Class<?> facade, String method, Callable<?> operation) {
        byName.put(facade.getName() + "." + method, operation);
    }

    private void run(Class<?> facade, String method, Runnable operation) {
        add(facade, method, () -> {
            operation.run();
            return "done";
        });
    }

    Operations first(int count) {
        Operations some = new Operations();
        byName.entrySet().stream().limit(count).forEach(entry -> some.byName.put(entry.getKey(), entry.getValue()));
        return some;
    }

    Operations only(int index) {
        Operations one = new Operations();
        byName.entrySet().stream().skip(index).limit(1).forEach(e -> one.byName.put(e.getKey(), e.getValue()));
        return one;
    }

    Map<String, Callable<?>> byName() {
        return byName;
    }

    /** {@code Facade.method}, overloads together. */
    static Set<String> declared() {
        return FACADES.stream()
                .flatMap(facade -> Stream.of(facade.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !method.isSynthetic())
                        .map(method -> facade.getName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Operations uipath(UiPathConnection connection, String personId, String groupId) {
        Operations all = new Operations();
        all.orchestrator(OrchestratorClient.over(connection));
        all.lease(LeaseClient.over(connection), personId, groupId);
        all.identity(IdentityClient.over(connection), personId, groupId);
        all.swap("user licences", UserLicenseSeats.over(connection), "RPADEVNU");
        all.swap("attended robots", AttendedRobotSeats.over(connection), "Development");
        return all;
    }

    private void swap(String name, SeatProvider seats, String seat) {
        byName.put(
                "swap of " + name,
                () -> LicenseSwap.using(seats).move(Seat.of(seat), Person.of("grace"), Person.of("ada")));
    }

    private void orchestrator(OrchestratorClient client) {
        UserId grace = UserId.of(13);
        UserId ada = UserId.of(9007199254740993L);
        add(UsersApi.class, "list", () -> client.users().list().toList());
        add(UsersApi.class, "find", () -> client.users().find(UserFields.USER_NAME.eq("grace")));
        add(UsersApi.class, "get", () -> client.users().get(ada));
        add(UsersApi.class, "update", () -> client.users().update(ada, Operations::withRobotPassword));
        add(UsersApi.class, "change", () -> client.users().change(ada, Operations::withRobotPassword));
        add(UsersApi.class, "provisionRobot", () -> client.users().provisionRobot(ada, RobotType.ATTENDED));
        add(UsersApi.class, "removeRobot", () -> client.users().removeRobot(ada));
        run(
                UsersApi.class,
                "assignRoles",
                () -> client.users()
                        .assignRoles(grace, List.of(io.github.rpaclients.uipath.orchestrator.ids.RoleId.of(2))));
        run(UsersApi.class, "changeCulture", () -> client.users().changeCulture(grace, "de"));
        run(UsersApi.class, "changeOwnCulture", () -> client.users().changeOwnCulture("de"));
        add(UsersApi.class, "busy", () -> client.users().busy(List.of(grace, ada)));
        run(UsersApi.class, "delete", () -> client.users().delete(UserId.of(21)));
        add(RolesApi.class, "list", () -> client.roles().list().toList());
        add(DirectoryApi.class, "permissions", () -> client.directory().permissions("grace", "autogen"));
        add(SettingsApi.class, "license", () -> client.settings().license());
    }

    private static User withRobotPassword(User user) {
        UnattendedRobot robot = user.unattendedRobot()
                .orElseGet(() -> new UnattendedRobotBuilder().build())
                .withPassword(Secret.of(Canaries.ROBOT_PASSWORD));
        return user.withUnattendedRobot(robot);
    }

    private void lease(LeaseClient client, String personId, String groupId) {
        PersonId person = PersonId.of(personId);
        io.github.rpaclients.uipath.GroupId group = io.github.rpaclients.uipath.GroupId.of(groupId);
        UserLicensesApi licenses = client.userLicenses();
        add(UserLicensesApi.class, "seats", licenses::seats);
        add(UserLicensesApi.class, "bundles", () -> licenses.bundles(person));
        add(UserLicensesApi.class, "explicitAllocations", () -> licenses.explicitAllocations(List.of(person)));
        add(UserLicensesApi.class, "effectiveAllocations", () -> licenses.effectiveAllocations(List.of(person)));
        add(UserLicensesApi.class, "list", () -> licenses.list().toList());
        add(UserLicensesApi.class, "leases", () -> licenses.leases(person));
        add(UserLicensesApi.class, "allocate", () -> licenses.allocate(person, BundleCode.ATTUNU));
        add(GroupRulesApi.class, "list", () -> client.groupRules().list().toList());
        add(GroupRulesApi.class, "get", () -> client.groupRules().get(group));
        add(GroupRulesApi.class, "put", () -> client.groupRules().put(group, List.of(BundleCode.CTZDEVNU)));
        add(StatusApi.class, "userLicensing", () -> client.status().userLicensing());
    }

    private void identity(IdentityClient client, String personId, String groupId) {
        RobotAccountsApi robots = client.robotAccounts();
        add(RobotAccountsApi.class, "list", () -> robots.list().toList());
        add(RobotAccountsApi.class, "find", () -> robots.find("nightly"));
        add(RobotAccountsApi.class, "create", () -> robots.create(NewRobotAccount.of("invoices")));
        add(
                RobotAccountsApi.class,
                "get",
                () -> robots.get(robots.find("invoices").orElseThrow().id()));
        add(
                RobotAccountsApi.class,
                "update",
                () -> robots.update(
                        RobotAccountId.of(personId),
                        new RobotAccountUpdateBuilder()
                                .displayName(Patch.set("Bills"))
                                .build()));
        run(RobotAccountsApi.class, "delete", () -> robots.delete(RobotAccountId.of(personId)));
        run(RobotAccountsApi.class, "deleteAll", () -> robots.deleteAll(List.of(RobotAccountId.of(personId))));
        GroupsApi groups = client.groups();
        io.github.rpaclients.uipath.GroupId group = io.github.rpaclients.uipath.GroupId.of(groupId);
        add(GroupsApi.class, "list", groups::list);
        add(GroupsApi.class, "find", () -> groups.find("Developers"));
        add(GroupsApi.class, "get", () -> groups.get(group));
        add(GroupsApi.class, "create", () -> groups.create(NewGroup.of("Testers")));
        add(
                GroupsApi.class,
                "update",
                () -> groups.update(group, new GroupUpdateBuilder().name("Devs").build()));
        run(GroupsApi.class, "delete", () -> groups.delete(group));
        run(GroupsApi.class, "deleteAll", () -> groups.deleteAll(List.of(group)));
        add(
                io.github.rpaclients.uipath.identity.users.UsersApi.class,
                "list",
                () -> client.users().list().toList());
        add(
                io.github.rpaclients.uipath.identity.users.UsersApi.class,
                "find",
                () -> client.users().find("ada"));
        add(
                io.github.rpaclients.uipath.identity.users.UsersApi.class,
                "get",
                () -> client.users().get(PersonId.of(personId)));
        byName.put(
                "identity in another organization",
                () -> client.inOrganization(OrganizationId.of(personId))
                        .groups()
                        .list());
    }

    static NewUser newUser() {
        return new NewUserBuilder()
                .username("joan")
                .email("joan@acme.example")
                .password(Secret.of(Canaries.NEW_USER_PASSWORD))
                .addRoleIds(io.github.rpaclients.aa.controlroom.roles.RoleId.of(2))
                .build();
    }

    static Operations controlRoom(ControlRoomClient client) {
        Operations all = new Operations();
        io.github.rpaclients.aa.controlroom.users.UsersApi users = client.users();
        Class<?> facade = io.github.rpaclients.aa.controlroom.users.UsersApi.class;
        io.github.rpaclients.aa.controlroom.users.UserId grace =
                io.github.rpaclients.aa.controlroom.users.UserId.of(2001);
        all.add(facade, "list", () -> users.list().toList());
        all.add(facade, "find", () -> users.find("grace"));
        all.add(facade, "get", () -> users.get(grace));
        all.add(facade, "create", () -> users.create(newUser()));
        all.add(facade, "update", () -> users.update(grace, user -> user.withDescription("Rear Admiral")));
        all.add(facade, "change", () -> users.change(grace, user -> user.withDescription("Admiral")));
        all.add(facade, "addLicense", () -> users.addLicense(grace, LicenseFeature.ATTENDEDRUNTIME));
        all.add(facade, "removeLicense", () -> users.removeLicense(grace, LicenseFeature.ATTENDEDRUNTIME));
        Class<?> roles = io.github.rpaclients.aa.controlroom.roles.RolesApi.class;
        all.add(roles, "list", () -> client.roles().list().toList());
        all.add(roles, "find", () -> client.roles().find("AAE_Basic"));
        all.add(roles, "get", () -> client.roles().get(io.github.rpaclients.aa.controlroom.roles.RoleId.of(2)));
        all.add(LicensesApi.class, "counts", () -> client.licenses().counts());
        all.add(LicensesApi.class, "count", () -> client.licenses().count(LicenseFeature.DEVELOPMENT));
        all.swap("device licences", DeviceLicenseSeats.of(client), "DEVELOPMENT");
        all.run(facade, "delete", () -> users.delete(grace));
        return all;
    }
}
