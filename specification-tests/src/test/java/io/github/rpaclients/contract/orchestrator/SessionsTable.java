package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import io.github.rpaclients.uipath.orchestrator.sessions.FolderSessionsApi;
import io.github.rpaclients.uipath.orchestrator.sessions.SessionRuntimeFields;
import io.github.rpaclients.uipath.orchestrator.sessions.SessionsApi;
import java.util.List;
import java.util.function.Consumer;

/** Sessions. */
final class SessionsTable extends OrchestratorTable {
    private static final SessionId SESSION = SessionId.of(900);
    private static final MachineId MACHINE = MachineId.of(7);
    private static final FolderId FINANCE = FolderId.of(13);

    @Override
    void rows() {
        String set = "/odata/Sessions";
        inFolder("GET " + set, s -> s.list().toList());
        inFolder("GET " + set, s -> s.list(q -> q.expand("Robot")).toList());
        sessions("GET " + set + ACTION + "GetGlobalSessions", s -> s.list().toList());
        sessions(
                "GET " + set + ACTION + "GetGlobalSessions",
                s -> s.list(q -> q.expand("Robot($expand=License,User)")).toList());
        String ofMachine = "GET " + set + ACTION + "GetMachineSessions(key={key})";
        sessions(ofMachine, s -> s.ofMachine(MACHINE).toList());
        sessions(ofMachine, s -> s.ofMachine(MACHINE, q -> q.pageSize(5)).toList());
        String runtimes = "GET " + set + ACTION + "GetMachineSessionRuntimes";
        sessions(runtimes, s -> s.runtimes().toList());
        sessions(runtimes, s -> s.runtimes(RobotType.UNATTENDED).toList());
        sessions(
                runtimes,
                s -> s.runtimes(SessionRuntimeFields.HOST_MACHINE_NAME.eq("PC-7"))
                        .toList());
        String inFolder = "GET " + set + ACTION + "GetMachineSessionRuntimesByFolderId(folderId={folderId})";
        sessions(inFolder, s -> s.runtimesOf(FINANCE).toList());
        sessions(
                inFolder,
                s -> s.runtimesOf(FINANCE, RobotId.of(101), RobotType.UNATTENDED)
                        .toList());
        sessions("GET " + set + ACTION + "GetUsernames", s -> s.userNames().toList());
        String maintenance = "POST " + set + ACTION + "SetMaintenanceMode";
        sessions(maintenance, s -> s.startMaintenance(SESSION));
        sessions(maintenance, s -> s.startMaintenance(SESSION, StopStrategy.SOFT_STOP));
        sessions(maintenance, s -> s.endMaintenance(SESSION));
        String debug = "POST " + set + "({key})" + ACTION + "ToggleMachineSessionDebugMode";
        sessions(debug, s -> s.startDebugMode(SESSION, 30));
        sessions(debug, s -> s.endDebugMode(SESSION));
        sessions("POST " + set + ACTION + "DeleteInactiveUnattendedSessions", s -> s.deleteInactive(List.of(SESSION)));
    }

    private void sessions(String operation, Consumer<SessionsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.sessions()));
    }

    private void inFolder(String operation, Consumer<FolderSessionsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).sessions()));
    }
}
