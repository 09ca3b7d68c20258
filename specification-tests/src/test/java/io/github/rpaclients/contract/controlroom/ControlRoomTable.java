package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.contract.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One call of every public method of a part of a Control Room, under the operation that it is about. */
public abstract class ControlRoomTable {
    private final List<Row<ControlRoomClient>> calls = new ArrayList<>();
    private Dialect dialect = Dialect.V2;

    /** Those that {@link #dialect} has. */
    abstract void rows();

    public static List<ControlRoomTable> all() {
        return List.of(
                new UsersTable(),
                new RolesTable(),
                new LicensesTable(),
                new DeploymentsTable(),
                new ActivitiesTable(),
                new DevicesTable(),
                new DevicePoolsTable(),
                new SchedulesTable(),
                new TriggersTable(),
                new ApiTasksTable(),
                new TokensTable(),
                new CredentialVaultTable(),
                new BotInsightTable(),
                new CustomModelsTable(),
                new AnalyticsTable(),
                new CoPilotTable(),
                new BlmTable(),
                new RepositoryTable(),
                new LogsTable(),
                new QueuesTable(),
                new WorkItemsTable(),
                new WlmAutomationsTable());
    }

    public final List<Row<ControlRoomClient>> calls(Dialect spoken) {
        dialect = spoken;
        calls.clear();
        rows();
        return List.copyOf(calls);
    }

    final Dialect dialect() {
        return dialect;
    }

    /** What paths begin with that have the dialect in them. */
    final String version() {
        return "/" + dialect.prefix();
    }

    final void call(String operation, Consumer<ControlRoomClient> call) {
        calls.add(new Row<>(operation, call));
    }
}
