package io.github.rpaclients.contract.identity;

import io.github.rpaclients.contract.Row;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.IdentityClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One call of every public method of a part of Identity, under the operation that it is about. */
public abstract class IdentityTable {
    static final PersonId ADA = PersonId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");
    static final GroupId TESTERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e7");

    private final List<Row<IdentityClient>> calls = new ArrayList<>();

    abstract void rows();

    public static List<IdentityTable> all() {
        return List.of(
                new GroupsTable(),
                new RobotAccountsTable(),
                new UsersTable(),
                new AuditTable(),
                new SettingsTable(),
                new ExternalApplicationsTable(),
                new DirectoryTable());
    }

    public final List<Row<IdentityClient>> calls() {
        calls.clear();
        rows();
        return List.copyOf(calls);
    }

    final void call(String operation, Consumer<IdentityClient> call) {
        calls.add(new Row<>(operation, call));
    }
}
