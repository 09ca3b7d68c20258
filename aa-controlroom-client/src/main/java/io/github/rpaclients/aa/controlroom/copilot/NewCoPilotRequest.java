package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.CoPilotProcessId;
import io.github.rpaclients.aa.controlroom.ids.TeamId;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.model.CallbackInfo;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.util.Map;
import java.util.Optional;

/** A request to be made. The vendor wants exactly one of {@code processId}, {@code processPath} and {@code repositoryReference}. */
@Entity
public interface NewCoPilotRequest extends WithNewCoPilotRequest {
    @AsNumber
    Optional<CoPilotProcessId> processId();

    /** Where the process is in the repository. */
    Optional<String> processPath();

    Optional<WorkspaceType> repositoryReference();

    /** The team that the request belongs to. */
    @AsNumber
    Optional<TeamId> teamId();

    /** A dictionary. */
    Optional<BotValue> inputs();

    /** {@code BOT} or {@code USER}. */
    Optional<CoPilotInitiator> initiatorType();

    /** Whom the Control Room tells when it is done. */
    Optional<CallbackInfo> callbackInfo();

    /** A request of this process, with what it asks for at its beginning. */
    static NewCoPilotRequest of(CoPilotProcessId process, Map<String, BotValue> inputs) {
        return new NewCoPilotRequestBuilder()
                .processId(process)
                .inputs(BotValue.dictionary(inputs))
                .build();
    }

    /** The same of the process at this path. */
    static NewCoPilotRequest of(String processPath, Map<String, BotValue> inputs) {
        return new NewCoPilotRequestBuilder()
                .processPath(processPath)
                .inputs(BotValue.dictionary(inputs))
                .build();
    }
}
