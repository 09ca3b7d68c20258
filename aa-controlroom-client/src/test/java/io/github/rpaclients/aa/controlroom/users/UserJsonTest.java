package io.github.rpaclients.aa.controlroom.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.testing.Fixtures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserJsonTest {
    @Test
    void readsNumericIdsBeyondTheReachOfADouble() {
        User user = Json.fromJson(User.class, Fixtures.read(UserJsonTest.class, "user-v1.json"));

        assertThat(user.id()).isEqualTo(UserId.of(9007199254740993L));
        assertThat(user.roles().get(1).id().value()).isEqualTo("9007199254740995");
    }

    @Test
    void readsASingleUserOfV2() {
        RawObject answer = RawObject.parse(Fixtures.read(UserJsonTest.class, "user-v2.json"));

        User user = Json.fromJson(User.class, answer.with("id", "\"7\"").toJson());

        assertThat(user.username()).isEqualTo("ACME\\hedy");
        assertThat(user.description()).isEmpty();
        assertThat(user.multipleLoginAllowed()).contains(true);
        assertThat(user.lastLoginTime()).contains(Instant.parse("2025-06-01T07:30:00.5Z"));
        assertThat(user.apiKeyExpirationTime()).contains(Instant.parse("2026-01-02T08:00:00Z"));
    }

    @Test
    void keepsTheOrderOfLicencesAndWordsItDoesNotKnow() {
        RawObject answer = RawObject.parse(Fixtures.read(UserJsonTest.class, "user-v2.json"));

        User user = Json.fromJson(User.class, answer.with("id", "7").toJson());

        assertThat(user.licenseFeatures())
                .containsExactly(LicenseFeature.RUNTIME, LicenseFeature.of("HOLODECK"), LicenseFeature.DEVELOPMENT);
    }

    @Test
    void keepsMembersItDoesNotKnow() {
        User user = Json.fromJson(User.class, Fixtures.read(UserJsonTest.class, "user-v1.json"));

        assertThat(user.extras().json("costCentre")).contains("7.0");
    }

    @Test
    void findsALicenceWhateverItsCase() {
        User user = new UserBuilder()
                .id(UserId.of(7))
                .username("hedy")
                .addLicenseFeatures(LicenseFeature.of("AttendedRuntime"))
                .build();

        assertThat(user.hasLicense(LicenseFeature.ATTENDEDRUNTIME)).isTrue();
        assertThat(user.hasLicense(LicenseFeature.RUNTIME)).isFalse();
    }
}
