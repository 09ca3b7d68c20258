package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.Vocabulary;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How far the client of a machine or session is from the version that it should have. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
@Vocabulary(
        name = "UpdateStatus",
        about = "How far a client is from the version that it should have.",
        words = {
            "None",
            "InProgress",
            "Failed",
            "NonCompliant",
            "Compliant",
            "NotApplicable",
            "Scheduled",
            "FailedRescheduled"
        })
@Vocabulary(
        name = "UpdateReason",
        about = "Why a client has not the version that it should have, or need not have one.",
        words = {
            "NonCompliantWithDifferentVersion",
            "NonCompliantWithoutTargetVersion",
            "NotApplicableForOlderSessions",
            "NotApplicableForMachineType",
            "NotApplicableTemplateWithoutRobotSessions",
            "NotApplicableForPlatform",
            "NotApplicableForTargetFramework"
        })
public interface UpdateInfo extends WireModel {
    Optional<UpdateStatus> updateStatus();

    Optional<UpdateReason> reason();

    Optional<String> targetUpdateVersion();

    @Value.Default
    default boolean isCommunity() {
        return false;
    }

    /** What went wrong, in the server's words. */
    Optional<String> statusInfo();
}
