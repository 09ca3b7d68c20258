package io.github.rpaclients.uipath.orchestrator.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserJsonTest extends OrchestratorTest {
    @Test
    void readsWhatItKnows() {
        User user = user();

        assertThat(user.id()).isEqualTo(UserId.of(9_007_199_254_740_993L));
        assertThat(user.name()).contains("Adèle");
        assertThat(user.type()).contains(UserType.DIRECTORY_USER);
        assertThat(user.tenantId()).contains(1042);
        assertThat(user.lastLoginTime()).contains(Instant.parse("2026-03-02T08:15:30.130204400Z"));
        assertThat(user.creationTime()).contains(Instant.parse("2025-11-30T22:59:59.999999900Z"));
        assertThat(user.licenseType()).isEmpty();
        assertThat(user.rolesList()).containsExactly("Automation User");
        assertThat(user.updatePolicy().orElseThrow().type()).contains(UpdatePolicyType.SPECIFIC_VERSION);
    }

    @Test
    void readsTheAttendedRobot() {
        AttendedRobot robot = user().robotProvision().orElseThrow();

        assertThat(robot.robotType()).contains(RobotType.RPA_DEVELOPER);
        assertThat(robot.robotId()).contains(101L);
        assertThat(robot.executionSettings())
                .containsExactly(
                        entry("TracingLevel", JsonValue.ofText("Information")),
                        entry("ResolutionWidth", JsonValue.of("1920")),
                        entry("Scale", JsonValue.of("2.50")));
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        assertThat(user().extras().json("CreatorUserId")).contains("9007199254740995");
        assertThat(user().extras().json("NotificationSubscription")).isPresent();
        assertThat(user().userRoles().get(0).extras().json("Id")).contains("77");
    }

    @Test
    void comesBackEqualFromItsOwnJson() {
        User user = user();

        assertThat(Json.fromJson(User.class, Json.toJson(User.class, user))).isEqualTo(user);
    }

    @Test
    void showsNoPassword() {
        String shown = new UnattendedRobotBuilder()
                .password(Secret.of("hunter2"))
                .build()
                .toString();

        assertThat(shown).doesNotContain("hunter2");
    }

    @Test
    void knowsTheWordsThatMeanTheSameLicence() {
        assertThat(RobotType.RPA_DEVELOPER.sameAs(RobotType.DEVELOPMENT)).isTrue();
        assertThat(RobotType.STUDIO.sameAs(RobotType.RPA_DEVELOPER)).isTrue();
        assertThat(RobotType.CITIZEN_DEVELOPER.sameAs(RobotType.STUDIO_X)).isTrue();
        assertThat(RobotType.RPA_DEVELOPER_PRO.sameAs(RobotType.STUDIO_PRO)).isTrue();
        assertThat(RobotType.ATTENDED.sameAs(RobotType.UNATTENDED)).isFalse();
        assertThat(RobotType.of("Future").canonical()).isEqualTo(RobotType.of("Future"));
    }

    private User user() {
        return Json.fromJson(User.class, fixture("user.json"));
    }
}
