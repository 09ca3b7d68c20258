package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** Of which jobs a recording is kept. */
public final class VideoRecordingType extends OpenEnum {
    public static final VideoRecordingType NONE = of("None");
    public static final VideoRecordingType FAILED = of("Failed");
    public static final VideoRecordingType ALL = of("All");

    private VideoRecordingType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static VideoRecordingType of(String value) {
        return new VideoRecordingType(value);
    }
}
