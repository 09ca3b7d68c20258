package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Of which jobs and queue items a video is kept. */
@Entity
public interface VideoRecordingSettings extends WireModel, WithVideoRecordingSettings {
    Optional<VideoRecordingType> videoRecordingType();

    @Since(16)
    Optional<VideoRecordingType> queueItemVideoRecordingType();

    Optional<Integer> maxDurationSeconds();

    /** For jobs alone. */
    static VideoRecordingSettings of(VideoRecordingType type) {
        return new VideoRecordingSettingsBuilder().videoRecordingType(type).build();
    }
}
