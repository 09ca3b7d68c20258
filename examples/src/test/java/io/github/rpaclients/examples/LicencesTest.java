package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.externalapplications.ApplicationScope;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplication;
import io.github.rpaclients.uipath.identity.externalapplications.NewExternalApplication;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.usage.LicenseUsage;
import io.github.rpaclients.uipath.usage.UsageReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples about licences do what their pages say, and print what is printed there. */
class LicencesTest {
    private Instant now = Instant.parse("2026-08-21T06:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final UiPathConnection connection = connection(ClientCredentials.of(
            uipath.clientId(),
            Secret.of(uipath.clientSecret()),
            "PM.License",
            "PM.User.Read",
            "PM.Group",
            "PM.OAuthApp",
            "PM.OAuthAppSecret.Write"));
    private final LeaseClient lease = LeaseClient.over(connection);
    private final IdentityClient identity = IdentityClient.over(connection);
    private final List<String> printed = new ArrayList<>();

    private UiPathConnection connection(UiPathCredentials credentials) {
        return UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(credentials)
                .build();
    }

    @AfterEach
    void stop() {
        connection.close();
        uipath.close();
    }

    @Test
    void seatsThatNobodyUsedAreFoundAndTakenBack() {
        for (String name : List.of("hedy", "dorothy", "barbara")) {
            uipath.addPerson(name + "@acme.example", name, "Example")
                    .lease()
                    .user(name)
                    .allocate("ATTUNU");
        }
        uipath.identity().user("hedy").set("invitationAccepted", "false");
        now = now.plus(Duration.ofDays(95));
        uipath.lease().user("linus").allocate("CTZDEVNU");
        now = now.plus(Duration.ofDays(5));
        used("grace", 74);
        used("margaret", 60);
        used("dorothy", 45);
        used("ada", 3);
        uipath.identity().user("dorothy").loginAttempt("success", daysAgo(1));

        UsageReport report =
                FindUnusedSeats.report(LicenseUsage.of(lease, identity).withClock(clock), printed::add);
        assertThat(page("unused-seats.md")).contains(block());
        FindUnusedSeats.takeBack(lease, report, printed::add);

        assertThat(page("unused-seats.md")).contains(block());
        assertThat(uipath.lease().user("grace").bundles()).isEmpty();
        FindUnusedSeats.takeBack(lease, report, printed::add);
        assertThat(page("unused-seats.md")).contains(printed.get(0));
    }

    @Test
    void whoHasWhichIsTold() {
        WhoHasWhichLicense.print(lease, identity, printed::add);

        assertThat(page("licences.md")).contains(block());
    }

    @Test
    void oneIsMovedDirectly() {
        MoveALicense.directly(lease, identity, "RPADEVNU", "grace@acme.example", "ada@acme.example");

        WhoHasWhichLicense.print(lease, identity, printed::add);
        assertThat(page("licences.md")).contains(block());
    }

    @Test
    void oneIsMovedThroughAGroup() {
        MoveALicense.throughAGroup(lease, identity, "Developers", "margaret@acme.example", "linus@acme.example");
        assertThat(uipath.lease().free("CTZDEVNU")).isEqualTo(2);
        uipath.lease().user("linus").inherit("Developers", "CTZDEVNU");

        WhoHasWhichLicense.print(lease, identity, printed::add);
        assertThat(page("licences.md")).contains(block());
    }

    @Test
    void aSecretIsRotated() {
        ExternalApplication nightly = identity.externalApplications()
                .create(NewExternalApplication.confidential(
                        "Nightly batch", ApplicationScope.ofApplication("PM.User.Read")));
        List<Secret> vault = new ArrayList<>();

        printed.add(RotateASecret.rotate(identity, "Nightly batch", now, secret -> {
            assertThat(mayRead(ClientCredentials.of(nightly.id().value(), secret, "PM.User.Read")))
                    .isTrue();
            vault.add(secret);
        }));

        assertThat(page("licences.md")).contains(block());
        assertThat(vault).hasSize(1);
        assertThat(identity.externalApplications().get(nightly.id()).secrets()).hasSize(1);
    }

    @Test
    void nobodyNeedsASecretWhoIsTrusted(@TempDir Path folder) throws IOException {
        ExternalApplication seats = SignInWithoutASecret.register(identity);
        Path token = Files.writeString(folder.resolve("token"), tokenOfTheCluster());

        assertThat(identity.externalApplications().get(seats.id()).secrets()).isEmpty();
        assertThat(mayRead(SignInWithoutASecret.credentials(seats.id().value(), token)))
                .isTrue();
    }

    private boolean mayRead(UiPathCredentials credentials) {
        try (UiPathConnection other = connection(credentials)) {
            return !IdentityClient.over(other).users().list().toList().isEmpty();
        }
    }

    private String tokenOfTheCluster() {
        return encoded("{\"alg\":\"RS256\"}") + "."
                + encoded("{\"iss\":\"https://k8s.acme.example\",\"aud\":[\"uipath\"],"
                        + "\"sub\":\"system:serviceaccount:acme:seats\",\"exp\":"
                        + now.plusSeconds(600).getEpochSecond() + "}")
                + "." + encoded("signature");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void used(String name, long days) {
        uipath.lease().user(name).lastInUse(daysAgo(days));
    }

    private Instant daysAgo(long days) {
        return now.minus(Duration.ofDays(days));
    }

    /** What was printed since the last one, as a page shows it. */
    private String block() {
        String block = "```\n" + String.join("\n", printed) + "\n```";
        printed.clear();
        return block;
    }

    private static String page(String name) {
        return GuidePage.read(Path.of("..", "docs", name));
    }
}
