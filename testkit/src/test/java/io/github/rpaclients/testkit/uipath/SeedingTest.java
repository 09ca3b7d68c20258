package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People, looked at and changed by name. */
class SeedingTest {
    private final UiPathSimulator uipath = UiPathSimulator.startWithoutUserLicensing();

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void givesAnAttendedRobotOfATypeAndTakesIt() {
        OrchestratorUser linus = uipath.orchestrator().user("linus").robotType("Development");

        assertThat(linus.robotType()).isEqualTo("Development");
        assertThat(linus.json()).contains("\"RobotId\":501,\"RobotType\":\"Development\"");
        assertThat(linus.removeRobot().robotType()).isEmpty();
    }

    @Test
    void changesTheTypeOfARobotAndNothingElse() {
        OrchestratorUser grace = uipath.orchestrator().user(13);
        String before = grace.json();

        grace.robotType("RpaDeveloper");

        assertThat(grace.json())
                .isEqualTo(before.replace("\"RobotType\":\"Development\"", "\"RobotType\":\"RpaDeveloper\""));
    }

    @Test
    void givesRolesByName() {
        OrchestratorUser ada = uipath.orchestrator().user("ada").roles("Administrator", "Folder Administrator");

        assertThat(ada.roles()).containsExactly("Administrator", "Folder Administrator");
        assertThat(ada.json()).contains("\"RolesList\":[\"Administrator\"]");
    }

    @Test
    void setsAMemberWhereItStands() {
        OrchestratorUser ada =
                uipath.orchestrator().user("ada").set("Domain", "'ACME'").set("New", "9007199254740993");

        assertThat(ada.json())
                .contains("\"UserName\":\"ada@acme.example\",\"Domain\":\"ACME\"")
                .endsWith(",\"New\":9007199254740993}");
    }

    @Test
    void saysWhoIsThereWhenSomebodyIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.identity().group("Elders"))
                .withMessage("Identity has no group 'Elders': there are Everyone, Developers; "
                        + "add one or ask for one of these");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.orchestrator().user("bob"));
        assertThatIllegalArgumentException().isThrownBy(() -> uipath.lease().user("bob"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.orchestrator().user("ada").roles("King"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.orchestrator().user("ada").robotType("Robocop"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.orchestrator().user("ada").set("Id", "7"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.orchestrator().user("ada").set("Domain", "{'a"));
    }

    @Test
    void doesNotBringARemovedUserBack() {
        OrchestratorUser ada = uipath.orchestrator().user("ada");

        ada.remove();

        assertThatIllegalArgumentException().isThrownBy(() -> ada.set("Domain", "'ACME'"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.orchestrator().user("ada"));
    }

    @Test
    void addsAPersonThatAllServicesKnow() {
        uipath.addPerson("ken@acme.example", "Ken", "Thompson");
        uipath.lease().user("ken").allocate("ATTUNU");

        String id = uipath.identity().user("ken").id();
        assertThat(uipath.orchestrator().user("ken").json())
                .contains("\"DirectoryIdentifier\":\"" + id + "\"", "\"FullName\":\"Ken Thompson\"");
        assertThat(uipath.lease().user(id).bundles()).containsExactly("ATTUNU");
        assertThat(uipath.identity().group("Everyone").members()).endsWith("ken@acme.example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uipath.addPerson("Ken@acme.example", "Ken", "Kesey"))
                .withMessageStartingWith("There is a user Ken@acme.example already");
    }

    @Test
    void letsPeopleInAndOutOfGroups() {
        IdentityGroup developers =
                uipath.identity().group("Developers").add("ada").add("nightly").drop("margaret");

        assertThat(developers.members()).containsExactly("ada@acme.example", "nightly");
        assertThat(uipath.identity().user("ada").groups()).containsExactly("Everyone", "Developers");
        assertThat(uipath.identity().robotAccount("nightly").groups()).containsExactly("Developers");
    }

    @Test
    void losesNobodyWhoIsAddedByManyThreads() {
        CompletableFuture<?>[] all = IntStream.range(0, 50)
                .mapToObj(
                        i -> CompletableFuture.runAsync(() -> uipath.addPerson("p" + i + "@acme.example", "P", "" + i)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();

        assertThat(uipath.identity().userIds()).hasSize(54).doesNotHaveDuplicates();
        assertThat(uipath.orchestrator().user(1050).id()).isEqualTo(1050);
    }
}
