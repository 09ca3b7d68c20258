package io.github.rpaclients.aa.controlroom;

import static io.github.rpaclients.aa.controlroom.users.UserFields.CREATED_ON;
import static io.github.rpaclients.aa.controlroom.users.UserFields.USERNAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.roles.Role;
import io.github.rpaclients.aa.controlroom.testing.RecordingSleeper;
import io.github.rpaclients.aa.controlroom.users.NewUser;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.aa.controlroom.users.UserRole;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.controlroom.Permission;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What both dialects promise; run once for each. */
abstract class ControlRoomContract {
    private static final UserId GRACE = UserId.of(2001);
    private static final UserId ADA = UserId.of(2002);
    private static final UserId MARGARET = UserId.of(9007199254740993L);
    private static final NewUser HEDY = new NewUserBuilder()
            .username("hedy")
            .email("hedy@acme.example")
            .password(Secret.of("Fr3quency"))
            .firstName("Hedy")
            .addRoleIds(RoleId.of(2))
            .build();

    private final ControlRoomSimulator simulator;
    private final ControlRoomClient client;

    ControlRoomContract(ControlRoomSimulator simulator, Dialect dialect) {
        this.simulator = simulator;
        this.client = ControlRoomClient.builder()
                .url(simulator.url())
                .dialect(dialect)
                .credentials(ControlRoomCredentials.password(
                        simulator.adminUsername(), Secret.of(simulator.adminPassword())))
                .http(HttpOptions.builder().sleeper(new RecordingSleeper()).build())
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        simulator.close();
    }

    ControlRoomSimulator simulator() {
        return simulator;
    }

    ControlRoomClient client() {
        return client;
    }

    @Test
    void listsEverybodyOverSeveralPages() {
        simulator.settings().maxPageLength(2);

        assertThat(client.users().list())
                .extracting(User::username)
                .containsExactly("svc-admin", "grace", "ada", "linus", "margaret");
    }

    @Test
    void listsEverybodyWhereAnswersHaveNoPage() {
        simulator.settings().maxPageLength(2).pageInListAnswers(false);

        assertThat(client.users().list()).hasSize(5);
    }

    @Test
    void listsByFilter() {
        assertThat(client.users()
                        .list(q -> q.filter(USERNAME.contains("a")
                                        .and(USERNAME.eq("ada").not()))
                                .filter(CREATED_ON.after(Instant.parse("2024-12-31T00:00:00Z")))
                                .orderByDescending(USERNAME)))
                .extracting(User::username)
                .containsExactly("svc-admin", "margaret", "grace");
    }

    @Test
    void findsByName() {
        assertThat(client.users().find("margaret")).map(User::id).contains(MARGARET);
        assertThat(client.users().find("marg")).isEmpty();
    }

    @Test
    void getsAUserWhoseIdIsBeyondTheReachOfADouble() {
        User margaret = client.users().get(MARGARET);

        assertThat(margaret.username()).isEqualTo("margaret");
        assertThat(margaret.roles()).extracting(UserRole::id).containsExactly(RoleId.of(2), RoleId.of(26));
    }

    @Test
    void createsAUserWhoCanSignIn() {
        User hedy = client.users().create(HEDY);

        assertThat(client.users().get(hedy.id()).firstName()).contains("Hedy");
        assertThat(simulator.user("hedy").password()).isEqualTo("Fr3quency");
    }

    @Test
    void refusesANameInUse() {
        client.users().create(HEDY);

        assertThatThrownBy(() -> client.users().create(HEDY)).isInstanceOf(ConflictException.class);
    }

    @Test
    void changesOneMemberAndLosesNone() {
        String before = simulator.user("ada").json();

        client.users().update(ADA, user -> user.withDescription("counts on bots"));

        assertThat(stable(simulator.user("ada").json()))
                .isEqualTo(stable(before).replace("counts on engines", "counts on bots"))
                .contains("\"futureFlag\":{\"a\":[1,2.50,null]}")
                .contains("\"costCentre\":null");
        assertThat(simulator.user("ada").password()).isEqualTo("pw-ada");
    }

    @Test
    void changesRoles() {
        client.users().update(ADA, user -> user.withRoles(UserRole.of(RoleId.of(2)), UserRole.of(RoleId.of(26))));

        assertThat(client.users().get(ADA).roles())
                .extracting(UserRole::id)
                .containsExactly(RoleId.of(2), RoleId.of(26));
    }

    @Test
    void movesASeat() {
        client.users().removeLicense(GRACE, LicenseFeature.DEVELOPMENT);
        client.users().addLicense(ADA, LicenseFeature.DEVELOPMENT);

        assertThat(simulator.user("grace").features()).isEmpty();
        assertThat(simulator.user("ada").features()).containsExactly("DEVELOPMENT");
    }

    @Test
    void givesASeatBackWithoutATrace() {
        String before = simulator.user("grace").json();

        client.users().removeLicense(GRACE, LicenseFeature.DEVELOPMENT);
        client.users().addLicense(GRACE, LicenseFeature.DEVELOPMENT);

        assertThat(stable(simulator.user("grace").json())).isEqualTo(stable(before));
    }

    @Test
    void failsWhenNoSeatIsFree() {
        assertThatThrownBy(() -> client.users().addLicense(ADA, LicenseFeature.DEVELOPMENT))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("no.seat");
        assertThat(simulator.user("ada").features()).isEmpty();
    }

    @Test
    void namesThePermissionForSeats() {
        simulator.deny(Permission.MANAGE_DEVICE_LICENSES);

        assertThatThrownBy(() -> client.users().removeLicense(GRACE, LicenseFeature.DEVELOPMENT))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("Manage users' device licenses");
    }

    @Test
    void deletesAUser() {
        client.users().delete(GRACE);

        assertThatThrownBy(() -> client.users().get(GRACE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void findsRolesByName() {
        Role keepers = client.roles().find("Seat keepers").orElseThrow();

        assertThat(keepers.id()).isEqualTo(RoleId.of(26));
        assertThat(keepers.countPrincipals()).hasValue(1);
    }

    @Test
    void getsARoleWithItsPermissions() {
        assertThat(client.roles().get(RoleId.of(2)).permissions()).hasSize(8);
        assertThat(client.roles().list()).hasSize(3);
    }

    /** Without what the server stamps on every write. */
    private static String stable(String json) {
        return json.replaceAll("\"(version|updatedOn|updatedBy)\":(\"[^\"]*\"|\\d+)", "\"$1\":0");
    }
}
