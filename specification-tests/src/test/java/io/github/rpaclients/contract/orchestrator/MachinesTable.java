package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.machines.MachinePatch;
import io.github.rpaclients.uipath.orchestrator.machines.MachinesApi;
import io.github.rpaclients.uipath.orchestrator.machines.NewMachine;
import io.github.rpaclients.uipath.orchestrator.model.MachineType;
import java.util.List;
import java.util.function.Consumer;

/** Machines. */
final class MachinesTable extends OrchestratorTable {
    private static final MachineId MACHINE = MachineId.of(7);
    private static final FolderId FINANCE = FolderId.of(13);

    @Override
    void rows() {
        String set = "/odata/Machines";
        String one = set + "({key})";
        machines("GET " + set, m -> m.list().toList());
        machines("GET " + set, m -> m.list(q -> q.pageSize(5)).toList());
        machines("GET " + one, m -> m.get(MACHINE));
        machines(
                "POST " + set,
                m -> m.create(NewMachine.of("Invoices", MachineType.TEMPLATE).withUnattendedSlots(2)));
        machines("GET " + one, m -> m.change(MACHINE, machine -> machine.withDescription("x")));
        machines("PUT " + one, m -> m.update(MACHINE, machine -> machine.withDescription("x")));
        machines("PATCH " + one, m -> m.apply(MACHINE, MachinePatch.of().withUnattendedSlots(Patch.set(3))));
        machines("DELETE " + one, m -> m.delete(MACHINE));
        machines("POST " + set + ACTION + "DeleteBulk", m -> m.delete(List.of(MACHINE)));
        String ofFolder = "GET " + set + ACTION + "GetAssignedMachines(folderId={folderId})";
        machines(ofFolder, m -> m.ofFolder(FINANCE).toList());
        machines(ofFolder, m -> m.ofFolder(FINANCE, RobotId.of(101)).toList());
        machines("GET " + set + ACTION + "GetRuntimesForFolder(folderId={folderId})", m -> m.runtimes(FINANCE));
    }

    private void machines(String operation, Consumer<MachinesApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.machines()));
    }
}
