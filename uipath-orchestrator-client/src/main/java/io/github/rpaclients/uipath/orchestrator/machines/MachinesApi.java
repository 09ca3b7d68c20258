package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Machines of a tenant; which folders have them is decided by {@code folders()}, who is connected to them is told by
 * {@code sessions()}. Scope {@code OR.Machines}; {@code OR.Machines.Read} is enough to read, {@code OR.Machines.Write}
 * to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an
 * unknown machine, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for
 * use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-machines">About machines</a>
 */
public final class MachinesApi {
    private static final Edit<Machine, MachineId> EDIT = Edit.of(Machine.class, Machine::id);

    private final ApiCalls calls;
    private final MachinesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public MachinesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(MachinesService.class);
        this.lists = new Lists(calls);
    }

    /** All machines, by id. Rows lack {@code licenseKey}. Permission Machines.View. */
    public PagedIterable<Machine> list() {
        return list(query -> query);
    }

    /**
     * The machines that a query describes. Permission Machines.View.
     *
     * @see MachineFields
     */
    public PagedIterable<Machine> list(UnaryOperator<OdataQuery<Machine>> query) {
        return lists.list(query, service::list);
    }

    /** One machine, with its {@code licenseKey}. Permission Machines.View. */
    public Machine get(MachineId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Makes a machine. Permission Machines.Create.
     *
     * @return the machine as the server made it, with its {@code licenseKey} and {@code clientSecret}; the second is
     *     told here and never again
     */
    public Machine create(NewMachine machine) {
        return calls.execute(service.create(machine));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Machines.View; {@link Change#apply} needs what
     * {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Machine> change(MachineId id, UnaryOperator<Machine> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a machine, changes it and writes it back whole; nothing is written if nothing changed. Permission
     * Machines.Edit; reading needs Machines.View.
     *
     * @return the machine as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Machine update(MachineId id, UnaryOperator<Machine> change) {
        return change(id, change).apply();
    }

    /** Writes some members of a machine, without reading it; the others stay as they are. Permission Machines.Edit. */
    public void apply(MachineId id, MachinePatch patch) {
        calls.run(service.patch(id, patch));
    }

    /** Deletes a machine. Permission Machines.Delete. */
    public void delete(MachineId id) {
        calls.run(service.delete(id));
    }

    /**
     * Deletes machines, all in one request. Permission Machines.Delete.
     *
     * @param machines at least one
     */
    public void delete(Collection<MachineId> machines) {
        calls.run(service.deleteAll(machines));
    }

    /** The machines that a folder has. Servers since Web API version 15. Permission Machines.View or Jobs.Create. */
    public PagedIterable<Machine> ofFolder(FolderId folder) {
        return lists.all(query -> service.ofFolder(folder, null, query));
    }

    /**
     * The machines that a folder has for a robot. Servers since Web API version 15. Permission Machines.View or
     * Jobs.Create.
     */
    public PagedIterable<Machine> ofFolder(FolderId folder, RobotId robot) {
        return lists.all(query -> service.ofFolder(folder, robot, query));
    }

    /** How many runtimes of each kind the machines of a folder have. Permission Machines.View or Jobs.Create. */
    public List<MachineRuntimes> runtimes(FolderId folder) {
        return calls.whole(service.runtimes(folder, true));
    }
}
