package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.activities.ActivitySpan;
import io.github.rpaclients.aa.controlroom.activities.ActivityTimeRange;
import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.deployments.Deployment;
import io.github.rpaclients.aa.controlroom.deployments.NewDeployment;
import io.github.rpaclients.aa.controlroom.deployments.RunMode;
import io.github.rpaclients.aa.controlroom.deployments.UnattendedRequest;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import java.time.Duration;
import java.util.List;

/** Runs of bots, and what becomes of them. */
final class RunCalls {
    private static final String DEPLOY = "/v4/automations/deploy";

    private RunCalls() {}

    static void all(ControlRoomCaller to) {
        to.room().bot("Invoices 7").completes("{'total':12.5}");
        to.room().bot("Invoices 8").keepsRunning();
        to.room().settings().activityGrace(0);
        ControlRoomClient client = to.client();
        RunMode asLinus = RunMode.unattended(UnattendedRequest.onDefaultDevice(List.of(UserId.of(2003))));
        NewDeployment invoices = NewDeployment.of(FileId.of(5)).withAutomationName("Invoices 7");
        Execution done = client.deployments()
                .run(invoices.withInput("month", BotValue.text("2026-11")), asLinus, Duration.ofSeconds(10));
        client.activities().get(done.id());
        Deployment next = client.deployments().deployV3(invoices.withAutomationName("Invoices 8"), asLinus);
        client.activities().list().toList();
        ExecutionId running =
                ExecutionId.of(to.room().activity(next.id().value()).id());
        client.activities().pause(List.of(running, done.id()));
        client.activities().metrics(ActivityTimeRange.last(ActivitySpan.of("LAST24HOURS")));
        to.room().activity("Invoices 8").failed("No server");
        client.activities().get(running);
        to.post(DEPLOY, "{'botId':5,'attendedRequest':{'deploymentDeviceId':77}}");
        to.post(DEPLOY, "{'botId':5}");
        to.get("/v3/activity/execution/none");
    }
}
