package io.github.rpaclients.uipath.orchestrator.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RoleType;
import io.github.rpaclients.uipath.orchestrator.roles.NewRole;
import io.github.rpaclients.uipath.orchestrator.roles.Permission;
import io.github.rpaclients.uipath.orchestrator.roles.PermissionBuilder;
import io.github.rpaclients.uipath.orchestrator.roles.PermissionScope;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why people of Acme may do something: Margaret is in the group Developers, Ada administers Finance. */
class AccessApiTest {
    private static final UserId ADA = UserId.of(9_007_199_254_740_993L);
    private static final UserId MARGARET = UserId.of(21);
    private static final FolderRef INVOICES = FolderRef.path("Finance/Invoices");
    private static final String NAME = "Assets.Edit";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(
                    ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Users", "OR.Folders"))
            .build();

    @BeforeEach
    void giveRolesTheirPermissions() {
        orchestrator
                .roles()
                .ensure(NewRole.of("Folder Administrator", RoleType.FOLDER).withPermission(NAME));
        orchestrator
                .roles()
                .ensure(NewRole.of("Automation Developer", RoleType.TENANT).withPermission("Logs.View"));
    }

    @AfterEach
    void stop() {
        orchestrator.close();
        uipath.close();
    }

    @Test
    void aRoleInAFolderCountsInThoseBelow() {
        Access access = orchestrator.access().explain(ADA, NAME, INVOICES);

        assertThat(access.isGranted()).isTrue();
        assertThat(access)
                .hasToString(
                        "User " + ADA + " has Assets.Edit in Finance/Invoices\n" + "  Folder Administrator in Finance");
        assertThat(access.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.group()).isEmpty();
            assertThat(grant.folder().orElseThrow().fullyQualifiedName()).contains("Finance");
        });
    }

    @Test
    void aRoleInAFolderCountsNeitherBesideItNorInTheTenant() {
        uipath.orchestrator().addFolder("Finance 2");

        assertThat(orchestrator
                        .access()
                        .explain(ADA, NAME, FolderRef.path("Finance 2"))
                        .grants())
                .isEmpty();
        assertThat(orchestrator.access().explain(ADA, NAME))
                .hasToString("User " + ADA + " is not seen to have Assets.Edit in the tenant");
    }

    @Test
    void aRoleOfAGroupCountsForItsMembers() {
        uipath.orchestrator().folder("Finance").assign("Developers", "Folder Administrator");

        assertThat(orchestrator.access().explain(MARGARET, "Logs.View").grants())
                .hasToString("[Automation Developer in the tenant, by the group Developers]");
        assertThat(orchestrator.access().explain(MARGARET, NAME, INVOICES).grants())
                .hasToString("[Folder Administrator in Finance, by the group Developers]");
    }

    @Test
    void aPermissionOfFoldersIsNoneOfTheTenant() {
        Permission ofFolders = new PermissionBuilder()
                .name("Jobs.View")
                .isGranted(true)
                .scope(PermissionScope.FOLDER)
                .build();
        orchestrator.roles().update(RoleId.of(1), role -> role.withPermissions(List.of(ofFolders)));
        uipath.orchestrator().user("ada").roles("Administrator");

        assertThat(orchestrator.access().explain(ADA, "Jobs.View").grants()).isEmpty();
        uipath.orchestrator().folder("Finance").assign("ada", "Administrator");
        assertThat(orchestrator.access().explain(ADA, "Jobs.View", INVOICES).grants())
                .hasToString("[Administrator in Finance]");
    }

    @Test
    void saysWhatItCannotKnow() {
        uipath.answer("GET", "/api/DirectoryService/GetDirectoryPermissions").status(500);

        Access access = orchestrator.access().explain(ADA, NAME, INVOICES);

        assertThat(access.isGranted()).isTrue();
        assertThat(access.unknown())
                .singleElement()
                .asString()
                .startsWith("What groups of the directory have in the tenant: GET /api/DirectoryService");
    }
}
