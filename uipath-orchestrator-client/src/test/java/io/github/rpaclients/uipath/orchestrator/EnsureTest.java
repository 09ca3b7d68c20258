package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.folders.Folder;
import io.github.rpaclients.uipath.orchestrator.folders.FolderRoles;
import io.github.rpaclients.uipath.orchestrator.folders.FoldersApi;
import io.github.rpaclients.uipath.orchestrator.folders.UserAssignments;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import io.github.rpaclients.uipath.orchestrator.queues.FolderQueuesApi;
import io.github.rpaclients.uipath.orchestrator.queues.NewQueue;
import io.github.rpaclients.uipath.orchestrator.queues.Queue;
import io.github.rpaclients.uipath.orchestrator.roles.NewRole;
import io.github.rpaclients.uipath.orchestrator.roles.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Queues, roles, folders and who is in them, brought about on the simulator: made, changed or left alone. */
class EnsureTest {
    private static final UserId GRACE = UserId.of(13);
    private static final UserId MARGARET = UserId.of(21);
    private static final RoleId FOLDER_ADMINISTRATOR = RoleId.of(4);
    private static final RoleId APPROVER = RoleId.of(5);

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(
                    uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Queues", "OR.Users", "OR.Folders"))
            .build();
    private final FolderQueuesApi queues =
            orchestrator.inFolder(FolderRef.path("Finance")).queues();
    private final FoldersApi folders = orchestrator.folders();

    @AfterEach
    void stop() {
        orchestrator.close();
        uipath.close();
    }

    @Test
    void aQueueIsMadeThenChangedThenLeftAlone() {
        NewQueue wanted = NewQueue.of("Invoices").withEnforceUniqueReference(true);
        Plan<Queue> making = queues.plan(wanted);
        assertThat(making).hasToString("Name: (none) -> \"Invoices\"\nEnforceUniqueReference: (none) -> true");
        assertThat(queues.find("Invoices")).isEmpty();

        Queue made = making.apply();
        Plan<Queue> changing = queues.plan(NewQueue.of("Invoices").withMaxNumberOfRetries(3));
        Queue changed = changing.apply();
        queues.ensure(wanted);

        assertThat(changing).asString().endsWith("-> 3").doesNotContain("EnforceUniqueReference");
        assertThat(changed.id()).isEqualTo(made.id());
        assertThat(queues.get(made.id()).enforceUniqueReference()).isTrue();
        assertThat(queues.get(made.id()).maxNumberOfRetries()).contains(3);
        assertThat(uipath.requests().matching("POST", "/odata/QueueDefinitions"))
                .hasSize(1);
        assertThat(uipath.requests().matching("PUT", "/odata/QueueDefinitions")).hasSize(1);
    }

    @Test
    void aRoleIsChangedPermissionByPermission() {
        NewRole wanted = NewRole.of("Auditor", RoleType.TENANT).withPermission("Audit.View");
        orchestrator.roles().ensure(wanted.withPermission("Logs.View"));

        Plan<Role> plan =
                orchestrator.roles().plan(wanted.withPermission("Assets.View").withoutPermission("Logs.View"));
        Role changed = plan.apply();

        assertThat(plan).hasToString("Permissions.Logs.View: true -> false\nPermissions.Assets.View: (none) -> true");
        assertThat(changed.grants("Audit.View")).isTrue();
        Role there = orchestrator.roles().get(changed.id());
        assertThat(there.grants("Assets.View")).isTrue();
        assertThat(there.grants("Logs.View")).isFalse();
        assertThat(orchestrator.roles().plan(wanted).differences()).isEmpty();
    }

    @Test
    void aFolderIsMadeWithThoseAboveIt() {
        Plan<Folder> plan = folders.plan("Finance/Audits/2026", folder -> folder.withDescription("Of the year"));
        assertThat(plan)
                .hasToString("Finance/Audits.DisplayName: (none) -> \"Audits\"\n"
                        + "Finance/Audits/2026.DisplayName: (none) -> \"2026\"\n"
                        + "Finance/Audits/2026.Description: (none) -> \"Of the year\"");
        assertThat(folders.find("Finance/Audits")).isEmpty();

        FolderId made = plan.apply().id();

        assertThat(folders.find("Finance/Audits/2026")).map(Folder::id).contains(made);
        assertThat(folders.plan("Finance/Audits/2026").differences()).isEmpty();
        folders.ensure("Finance/Audits/2026", folder -> folder.withDescription("Done"));
        assertThat(folders.get(made).description()).contains("Done");
        assertThat(folders.ensure("Finance/Audits/2026").id()).isEqualTo(made);
        assertThat(uipath.requests().matching("POST", "/odata/Folders")).hasSize(2);
        assertThatThrownBy(() -> folders.plan("/Finance")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usersKeepTheRolesThatTheyHaveInAFolder() {
        uipath.orchestrator()
                .addRole(5, "Approver", "Folder")
                .folder("Finance")
                .assign("grace", "Folder Administrator")
                .assign("margaret", "Approver");
        FolderId finance = folders.resolve(FolderRef.path("Finance")).id();
        UserAssignments wanted = UserAssignments.of(List.of(GRACE, MARGARET), FolderRoles.of(finance, APPROVER));

        assertThat(folders.missing(wanted)).hasToString("[user 13 lacks role 5 in folder " + finance + "]");
        assertThat(folders.ensureUsers(wanted)).isEmpty();
        assertThat(folders.ensureUsers(wanted)).isEmpty();

        assertThat(uipath.orchestrator().folder("Finance").roles("grace"))
                .containsExactly("Folder Administrator", "Approver");
        assertThat(uipath.requests().matching("POST", "/odata/Folders")).hasSize(1);
    }

    @Test
    void accessWithoutARoleIsAccess() {
        FolderId shared = folders.resolve(FolderRef.path("Shared")).id();
        UserAssignments wanted = UserAssignments.of(List.of(GRACE), FolderRoles.of(shared));

        assertThat(folders.missing(wanted)).hasToString("[user 13 lacks access in folder " + shared + "]");
        assertThat(folders.ensureUsers(wanted)).isEmpty();
        assertThat(uipath.orchestrator().folder("Shared").users()).containsExactly("grace@acme.example");
    }

    @Test
    void whatAServerOnlySaysItHasDoneIsTold() {
        FolderId shared = folders.resolve(FolderRef.path("Shared")).id();
        uipath.answer("POST", "/odata/Folders/UiPath.Server.Configuration.OData.AssignUsers")
                .status(204);
        uipath.answer("POST", "/odata/Users(13)/UiPath.Server.Configuration.OData.AssignRoles")
                .status(200);

        assertThat(folders.assignUsersVerified(
                        UserAssignments.of(List.of(GRACE), FolderRoles.of(shared, FOLDER_ADMINISTRATOR))))
                .hasToString("[user 13 lacks role 4 in folder " + shared + "]");
        assertThat(orchestrator.users().assignRolesVerified(GRACE, List.of(RoleId.of(2), RoleId.of(99))))
                .containsExactly(RoleId.of(99));
    }
}
