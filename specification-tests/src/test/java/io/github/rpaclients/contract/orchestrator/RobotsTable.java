package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.robots.FolderRobotsApi;
import io.github.rpaclients.uipath.orchestrator.robots.HostingType;
import io.github.rpaclients.uipath.orchestrator.robots.NewRobot;
import io.github.rpaclients.uipath.orchestrator.robots.RobotPatch;
import io.github.rpaclients.uipath.orchestrator.robots.RobotsApi;
import java.util.List;
import java.util.function.Consumer;

/** Robots. */
final class RobotsTable extends OrchestratorTable {
    private static final RobotId ROBOT = RobotId.of(101);
    private static final FolderId FINANCE = FolderId.of(13);
    private static final MachineId MACHINE = MachineId.of(7);

    @Override
    void rows() {
        String set = "/odata/Robots";
        String one = set + "({key})";
        robots("GET " + set, r -> r.list().toList());
        robots("GET " + set, r -> r.list(q -> q.pageSize(5)).toList());
        robots("GET " + one, r -> r.get(ROBOT));
        robots("POST " + set, r -> r.create(NewRobot.of("clerk", RobotType.UNATTENDED, HostingType.STANDARD)));
        robots("GET " + one, r -> r.change(ROBOT, robot -> robot.withDescription("x")));
        robots("PUT " + one, r -> r.update(ROBOT, robot -> robot.withDescription("x")));
        robots("PATCH " + one, r -> r.apply(ROBOT, RobotPatch.of().withPassword(Patch.set(Secret.of("new")))));
        robots("POST " + set + ACTION + "ToggleEnabledStatus", r -> r.setEnabled(List.of(ROBOT), false));
        robots("POST " + set + ACTION + "ConvertToFloating", r -> r.convertToFloating(ROBOT));
        robots("DELETE " + one, r -> r.delete(ROBOT));
        robots("POST " + set + ACTION + "DeleteBulk", r -> r.delete(List.of(ROBOT)));
        robots(
                "GET " + set + ACTION + "GetRobotsForProcess(processId='{processId}')",
                r -> r.forProcess("Ada's Invoices").toList());
        robots("GET " + set + ACTION + "GetMachineNameToLicenseKeyMappings", r -> r.licenseKeys());
        robots("GET " + set + ACTION + "GetUsernames", r -> r.userNames().toList());
        allRobots(
                "GET " + set + ACTION + "FindAllAcrossFolders",
                r -> r.acrossFolders().toList());
        allRobots(
                "GET " + set + ACTION + "FindAllAcrossFolders",
                r -> r.acrossFolders(q -> q.expand("User")).toList());
        allRobots(
                "GET " + set + ACTION + "GetConfiguredRobots",
                r -> r.configured().toList());
        allRobots(
                "GET " + set + ACTION + "GetConfiguredRobots",
                r -> r.configured(q -> q.expand("User")).toList());
        String ofFolder = "GET " + set + ACTION + "GetRobotsFromFolder(folderId={folderId})";
        allRobots(ofFolder, r -> r.ofFolder(FINANCE).toList());
        allRobots(ofFolder, r -> r.ofFolder(FINANCE, MACHINE).toList());
        allRobots(
                "GET " + set + ACTION + "GetFolderRobots(folderId={folderId},machineId={machineId})",
                r -> r.ofMachine(FINANCE, MACHINE, q -> q.expand("User")).toList());
    }

    private void allRobots(String operation, Consumer<RobotsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.robots()));
    }

    private void robots(String operation, Consumer<FolderRobotsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).robots()));
    }
}
