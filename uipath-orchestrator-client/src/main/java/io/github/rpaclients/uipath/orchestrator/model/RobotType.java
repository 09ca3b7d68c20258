package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;
import java.util.Map;

/**
 * A kind of robot, and with it a kind of licence. Several words mean the same licence; compare with {@link #sameAs}, and
 * send the word the server used.
 */
public final class RobotType extends OpenEnum {
    public static final RobotType NON_PRODUCTION = of("NonProduction");
    public static final RobotType ATTENDED = of("Attended");
    public static final RobotType UNATTENDED = of("Unattended");
    /** RPA Developer, in the word that all versions know. */
    public static final RobotType DEVELOPMENT = of("Development");

    public static final RobotType STUDIO = of("Studio");
    public static final RobotType RPA_DEVELOPER = of("RpaDeveloper");
    /** Citizen Developer, in the word that most versions know. */
    public static final RobotType STUDIO_X = of("StudioX");

    public static final RobotType CITIZEN_DEVELOPER = of("CitizenDeveloper");
    /** Automation Developer, in the word that most versions know. */
    public static final RobotType STUDIO_PRO = of("StudioPro");

    public static final RobotType RPA_DEVELOPER_PRO = of("RpaDeveloperPro");
    public static final RobotType TEST_AUTOMATION = of("TestAutomation");

    private static final Map<String, String> CANONICAL = Map.of(
            "Studio", "Development",
            "RpaDeveloper", "Development",
            "CitizenDeveloper", "StudioX",
            "RpaDeveloperPro", "StudioPro");

    private RobotType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static RobotType of(String value) {
        return new RobotType(value);
    }

    /** The word by which the licence counts go: {@code Development} for {@code RpaDeveloper}, and so on. */
    public RobotType canonical() {
        return of(CANONICAL.getOrDefault(value(), value()));
    }

    /** Whether both words mean the same licence. */
    public boolean sameAs(RobotType other) {
        return canonical().equals(other.canonical());
    }
}
