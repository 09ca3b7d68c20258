package io.github.rpaclients.specification;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.groups.Group;
import io.github.rpaclients.uipath.identity.groups.GroupUpdateBuilder;
import io.github.rpaclients.uipath.identity.groups.NewGroup;
import io.github.rpaclients.uipath.identity.robotaccounts.NewRobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountUpdateBuilder;
import io.github.rpaclients.uipath.identity.users.BulkUser;
import io.github.rpaclients.uipath.identity.users.NewUser;
import io.github.rpaclients.uipath.identity.users.UserUpdateBuilder;
import io.github.rpaclients.uipath.identity.users.UsersApi;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.ids.SessionId;
import io.github.rpaclients.uipath.lease.sessions.LicenseUnit;
import io.github.rpaclients.uipath.lease.sessions.SessionsApi;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.UnattendedRobotBuilder;
import io.github.rpaclients.uipath.orchestrator.users.UserFields;
import java.util.List;

/** Every operation of the UiPath clients, in an order in which all of them succeed. */
final class ClientCalls implements AutoCloseable {
    private static final UserId GRACE = UserId.of(13);
    private static final UserId ADA = UserId.of(9007199254740993L);

    private final UiPathConnection connection;
    private final UiPathConnection signedIn;
    private final String person;
    private final String group;

    ClientCalls(UiPathSimulator uipath, Recorder recorder) {
        connection = UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(recorder.url(), uipath.organization(), uipath.tenant()))
                .credentials(ClientCredentials.of(
                        uipath.clientId(),
                        Secret.of(uipath.clientSecret()),
                        "OR.Users",
                        "OR.Settings.Read",
                        "PM.License",
                        "PM.User",
                        "PM.RobotAccount",
                        "PM.Group"))
                .organization(OrganizationId.of(uipath.organizationId()))
                .build();
        signedIn = UiPathConnection.builder()
                .deployment(connection.deployment())
                .credentials(UiPathCredentials.token(Secret.of(uipath.signIns().browserToken("ada"))))
                .build();
        person = uipath.identity().user("ada").id();
        group = uipath.identity().group("Developers").id();
    }

    void toEverything() {
        toOrchestrator();
        toLease();
        toSessions();
        toIdentity();
    }

    @Override
    public void close() {
        connection.close();
        signedIn.close();
    }

    private void toOrchestrator() {
        OrchestratorClient client = OrchestratorClient.over(connection);
        client.users().list().toList();
        client.users().find(UserFields.USER_NAME.eq("grace@acme.example"));
        client.users().get(ADA);
        client.users()
                .update(
                        ADA,
                        user -> user.withUnattendedRobot(user.unattendedRobot()
                                .orElseGet(() -> new UnattendedRobotBuilder().build())
                                .withPassword(Secret.of("another"))));
        client.users().provisionRobot(ADA, RobotType.ATTENDED);
        client.users().removeRobot(ADA);
        client.users().assignRoles(GRACE, List.of(RoleId.of(2)));
        client.users().changeCulture(GRACE, "de");
        client.users().changeOwnCulture("de");
        client.users().busy(List.of(GRACE, ADA));
        client.users().delete(UserId.of(21));
        client.roles().list().toList();
        client.directory().permissions("grace@acme.example", "autogen");
        client.settings().license();
    }

    private void toLease() {
        LeaseClient client = LeaseClient.over(connection);
        PersonId ada = PersonId.of(person);
        GroupId developers = GroupId.of(group);
        client.userLicenses().seats();
        client.userLicenses().bundles(ada);
        client.userLicenses().explicitAllocations(List.of(ada));
        client.userLicenses().effectiveAllocations(List.of(ada));
        client.userLicenses().list().toList();
        client.userLicenses().leases(ada);
        client.userLicenses().allocate(ada, BundleCode.ATTUNU);
        client.groupRules().list().toList();
        client.groupRules().get(developers);
        client.groupRules().put(developers, List.of(BundleCode.CTZDEVNU));
        client.preview().groupRules().members(developers).toList();
        client.preview().groupRules().release(developers, ada);
        client.preview().groupRules().release(developers, List.of(ada));
        client.status().userLicensing();
    }

    /** As a person: an application has no sessions. */
    private void toSessions() {
        SessionsApi sessions = LeaseClient.over(signedIn).preview().sessions();
        sessions.start(SessionId.of("s1"), "studio", List.of(LicenseUnit.STD));
        sessions.end(SessionId.of("s1"));
    }

    private void toIdentity() {
        IdentityClient client = IdentityClient.over(connection);
        client.users().list().toList();
        client.users().get(PersonId.of(person));
        toPeople(client.users());
        client.robotAccounts().list().toList();
        RobotAccount robot = client.robotAccounts().create(NewRobotAccount.of("invoices"));
        client.robotAccounts().get(robot.id());
        client.robotAccounts()
                .update(
                        robot.id(),
                        new RobotAccountUpdateBuilder()
                                .displayName(Patch.set("Bills"))
                                .build());
        client.robotAccounts().delete(robot.id());
        client.robotAccounts()
                .deleteAll(List.of(client.robotAccounts()
                        .create(NewRobotAccount.of("bills"))
                        .id()));
        client.groups().list();
        Group testers = client.groups().create(NewGroup.of("Testers"));
        client.groups().get(testers.id());
        client.groups()
                .update(testers.id(), new GroupUpdateBuilder().name("Checkers").build());
        client.groups().delete(testers.id());
        client.groups()
                .deleteAll(
                        List.of(client.groups().create(NewGroup.of("Readers")).id()));
    }

    /** Without addresses: whoever checks formats takes none that ends in .example. */
    private static void toPeople(UsersApi users) {
        PersonId bob = PersonId.of("00000000-0000-4000-8000-0000000000b0");
        PersonId eve = PersonId.of("00000000-0000-4000-8000-0000000000e0");
        users.create(NewUser.of("bob").withId(bob).withPassword(Secret.of("one")));
        users.createAll(List.of(BulkUser.of("eve").withId(eve)));
        users.update(bob, new UserUpdateBuilder().name("Bob").build());
        users.changePassword(bob, Secret.of("one"), Secret.of("another"));
        users.delete(bob);
        users.deleteAll(List.of(eve));
    }
}
