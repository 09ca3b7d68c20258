package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.deployments.AttendedRequest;
import io.github.rpaclients.aa.controlroom.deployments.HeadlessRequest;
import io.github.rpaclients.aa.controlroom.deployments.NewDeployment;
import io.github.rpaclients.aa.controlroom.deployments.RunMode;
import io.github.rpaclients.aa.controlroom.deployments.UnattendedRequest;
import io.github.rpaclients.aa.controlroom.ids.DeploymentId;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.AttributeType;
import io.github.rpaclients.aa.controlroom.model.AutomationPriority;
import io.github.rpaclients.aa.controlroom.model.BotColumn;
import io.github.rpaclients.aa.controlroom.model.BotRecord;
import io.github.rpaclients.aa.controlroom.model.BotTable;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.model.CallbackInfo;
import io.github.rpaclients.aa.controlroom.model.CredentialReference;
import io.github.rpaclients.contract.Contract;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

final class DeploymentsTable extends ControlRoomTable {
    /** The one in the fixtures. */
    private static final DeploymentId NIGHTLY = DeploymentId.of("d0000000-0001-4000-8000-000000000070");

    private static final Instant SINCE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final List<UserId> RUNNER = List.of(UserId.of(9));
    private static final List<BotColumn> NAME = List.of(BotColumn.of("Name", AttributeType.STRING));
    private static final BotValue ADA = BotValue.text("Ada");

    private static final RunMode AS_USER = RunMode.unattended(
            UnattendedRequest.onPools(RUNNER, List.of(DevicePoolId.of(3))).withNumOfRunAsUsersToUse(1));

    private static final NewDeployment BOT = NewDeployment.of(FileId.of(83))
            .withAutomationName("Invoice 4711")
            .withBotLabel("PRODUCTION")
            .withRunElevated(true)
            .withHideBotAgentUi(true)
            .withCallbackInfo(CallbackInfo.of("https://acme.example/done")
                    .withHeaders(Map.of("X-Authorization", Contract.PASSWORD)))
            .withAutomationPriority(AutomationPriority.PRIORITY_HIGH)
            .withInput("month", BotValue.text("2026-11"))
            .withInput("amount", BotValue.number(12))
            .withInput("final", BotValue.bool(true))
            .withInput("due", BotValue.dateTime(ZonedDateTime.parse("2025-04-27T00:15:00-06:00[America/Denver]")))
            .withInput("names", BotValue.list(List.of(ADA)))
            .withInput("by name", BotValue.dictionary(Map.of("first", ADA)))
            .withInput("people", BotValue.table(BotTable.of(NAME, List.of(List.of(ADA)))))
            .withInput("person", BotValue.record(BotRecord.of(NAME, List.of(ADA))))
            .withInput("login", BotValue.credential(CredentialReference.of("Finance", "SAP", "password")));

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String deploy = "POST /v4/automations/deploy";
        String one = "GET /v3/activity/execution/{id}";
        call(
                "POST /v2/repository/workspaces/{workspaceType}/files/list",
                c -> c.deployments().bot("Automation Anywhere\\Bots\\Invoices"));
        call(deploy, c -> c.deployments().deploy(BOT.withDescription("Of the day"), AS_USER));
        call(deploy, c -> c.deployments().deploy(BOT, RunMode.attended(AttendedRequest.inChildWindow(DeviceId.of(5)))));
        call(deploy, c -> c.deployments().deploy(BOT, RunMode.headless(HeadlessRequest.as(UserId.of(9)))));
        call(deploy, c -> c.deployments().deployOnce(BOT, AS_USER, SINCE));
        call(deploy, c -> c.deployments().run(BOT, AS_USER, TIMEOUT));
        call(
                "POST /v3/automations/deploy",
                c -> c.deployments()
                        .deployV3(BOT.withInput("file", BotValue.file("4711.pdf", new byte[] {37, 80})), AS_USER));
        call(one, c -> c.deployments().await(NIGHTLY, TIMEOUT));
        call(one, c -> c.deployments().await(NIGHTLY, 1, TIMEOUT));
    }
}
