package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.audit.AuditActivityType;
import io.github.rpaclients.aa.controlroom.audit.AuditFields;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.MigratedBotId;
import io.github.rpaclients.aa.controlroom.ids.MigrationId;
import io.github.rpaclients.aa.controlroom.migrations.MigrationFields;
import io.github.rpaclients.aa.controlroom.packages.PackageUsageFields;

final class LogsTable extends ControlRoomTable {
    private static final FileId BOT = FileId.of(4711);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        call(
                "POST /v1/audit/messages/list",
                c -> c.audit()
                        .list(q -> q.filter(AuditFields.ACTIVITY_TYPE.eq(AuditActivityType.LOGIN)))
                        .toList());
        String usage = "POST /v2/packages/{name}/versions/usage";
        call(usage, c -> c.packages().usage("Excel").toList());
        call(
                usage,
                c -> c.packages()
                        .usage("Excel", q -> q.filter(PackageUsageFields.PACKAGE_STATUS.eq("DISABLED")))
                        .toList());
        String analysis = "POST /v2/policy/bot/analysis";
        call(analysis, c -> c.codeAnalysis().analyze(BOT));
        call(analysis, c -> c.codeAnalysis().analyze(BOT, true));
        call(analysis + "/details", c -> c.codeAnalysis().violations(BOT));
        call(analysis + "/details", c -> c.codeAnalysis().violations(BOT, true));
        call(
                "GET /v1/policy/bot/analysis/download/{fileName}",
                c -> c.codeAnalysis().open("analysis-4711.csv").close());
        migrations();
    }

    private void migrations() {
        MigrationId migration = MigrationId.of(3);
        call("POST /v4/migration/list", c -> c.migrations().list().toList());
        call(
                "POST /v4/migration/list",
                c -> c.migrations()
                        .list(q -> q.orderByDescending(MigrationFields.START_TIME))
                        .toList());
        call(
                "POST /v4/migration/{migrationid}/results/list",
                c -> c.migrations().results(migration).toList());
        call(
                "POST /v4/migration/{migrationid}/journal/{journalid}/actionmappings/list",
                c -> c.migrations()
                        .actionMappings(migration, MigratedBotId.of(31))
                        .toList());
    }
}
