package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.CoPilotRequestRef;
import io.github.rpaclients.aa.controlroom.ids.TeamId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A request: a process under way, with what has been done of it. */
@Model
public interface CoPilotRequest extends WireModel {
    long id();

    Optional<CoPilotRequestRef> ref();

    Optional<CoPilotRequestStatus> status();

    Optional<String> title();

    Optional<String> info();

    Optional<CoPilotProcess> process();

    Optional<BotValue> inputs();

    Optional<BotValue> outputs();

    List<CoPilotStep> steps();

    /** Whether there are steps that the caller does not see. */
    Optional<Boolean> hasHiddenSteps();

    Optional<String> initialStepTitle();

    Optional<String> initialStepInfo();

    Optional<CoPilotInitiator> initiatorType();

    Optional<WorkspaceType> workspaceType();

    Optional<UserId> createdBy();

    Optional<Instant> createdOn();

    Optional<TeamId> createdByTeamId();

    Optional<Instant> updatedOn();

    Optional<UserId> recoveredBy();

    Optional<Instant> recoveredOn();

    /** When it is deleted, in the words of the server. */
    Optional<String> recycleSchedule();
}
