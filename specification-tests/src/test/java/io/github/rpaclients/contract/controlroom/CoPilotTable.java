package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.copilot.CoPilotInitiator;
import io.github.rpaclients.aa.controlroom.copilot.NewCoPilotRequest;
import io.github.rpaclients.aa.controlroom.copilot.NewTeam;
import io.github.rpaclients.aa.controlroom.copilot.RequestVisibility;
import io.github.rpaclients.aa.controlroom.copilot.TeamMemberRole;
import io.github.rpaclients.aa.controlroom.copilot.TeamUser;
import io.github.rpaclients.aa.controlroom.ids.CoPilotProcessId;
import io.github.rpaclients.aa.controlroom.ids.CoPilotRequestRef;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.TeamId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.model.CallbackInfo;
import io.github.rpaclients.contract.Contract;
import java.util.List;
import java.util.Map;

final class CoPilotTable extends ControlRoomTable {
    private static final String ROOT = "/aari/v2";
    private static final CoPilotProcessId PAYING = CoPilotProcessId.of(12);
    private static final TeamId FINANCE = TeamId.of(3);
    private static final UserId ADA = UserId.of(7);
    private static final RoleId OPERATORS = RoleId.of(37);

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        requests();
        teams();
    }

    private void requests() {
        Map<String, BotValue> inputs = Map.of("number", BotValue.text("4711"));
        call("GET " + ROOT + "/processes/{id}/form", c -> c.coPilot().form(PAYING));
        call(
                "POST " + ROOT + "/requests/create",
                c -> c.coPilot()
                        .create(NewCoPilotRequest.of(PAYING, inputs)
                                .withTeamId(FINANCE)
                                .withInitiatorType(CoPilotInitiator.USER)
                                .withCallbackInfo(CallbackInfo.of("https://acme.example/done")
                                        .withHeaders(Map.of("X-Token", Contract.PASSWORD)))));
        call(
                "POST " + ROOT + "/requests/create",
                c -> c.coPilot().create(NewCoPilotRequest.of("Automation Anywhere\\Bots\\Paying", inputs)));
        call("GET " + ROOT + "/requests/ref/{refId}", c -> c.coPilot().get(CoPilotRequestRef.of("47-13")));
    }

    private void teams() {
        String one = ROOT + "/teams/{id}";
        TeamUser owner = TeamUser.of(ADA, TeamMemberRole.OWNER);
        call(
                "POST " + ROOT + "/teams",
                c -> c.teams()
                        .create(NewTeam.of("Finance", RequestVisibility.SHARED, List.of(owner))
                                .withDescription("Invoices")));
        call("DELETE " + one, c -> c.teams().delete(FINANCE));
        call("PUT " + one + "/members/add", c -> c.teams().addMembers(FINANCE, List.of(owner), List.of(OPERATORS)));
        call("PUT " + one + "/members/remove", c -> c.teams().removeMembers(FINANCE, List.of(ADA), List.of()));
    }
}
