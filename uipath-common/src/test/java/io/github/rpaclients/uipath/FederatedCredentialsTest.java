package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that proves itself by a JWT that somebody else signed. */
class FederatedCredentialsTest extends UiPathTest {
    private static final String JWT = jwt("{\"alg\":\"RS256\"}", "{\"iss\":\"https://k8s\",\"sub\":\"seats\"}");

    @TempDir
    Path folder;

    @Test
    void asksForATokenWithTheAssertionAndWithoutASecret() throws Exception {
        enqueueToken("t1");
        enqueue(200, "");

        probe(connection(FederatedCredentials.of("app-1", () -> Secret.of(JWT), "OR.Users", "PM.License")));

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("grant_type=client_credentials&client_id=app-1&client_assertion_type="
                        + "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=" + JWT
                        + "&scope=OR.Users+PM.License");
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer t1");
    }

    @Test
    void asksTheSupplierAnewForEachToken() {
        AtomicInteger asked = new AtomicInteger();
        UiPathConnection connection = connection(FederatedCredentials.of(
                "app-1",
                () -> {
                    asked.incrementAndGet();
                    return Secret.of(JWT);
                },
                "OR.Users"));
        enqueueToken("t1");
        enqueue(200, "");
        enqueue(200, "");
        probe(connection);
        probe(connection);
        clock.forward(Duration.ofHours(1));
        enqueueToken("t2");
        enqueue(200, "");

        probe(connection);

        assertThat(asked).hasValue(2);
    }

    @Test
    void readsTheFileAnewForEachToken() throws Exception {
        Path file = folder.resolve("token");
        Files.writeString(file, JWT + "\n");
        UiPathConnection connection = connection(FederatedCredentials.ofFile("app-1", file, "OR.Users"));
        enqueueToken("t1");
        enqueue(200, "");
        probe(connection);
        String next = jwt("{\"alg\":\"RS256\"}", "{\"sub\":\"next\"}");
        Files.writeString(file, next);
        clock.forward(Duration.ofHours(1));
        enqueueToken("t2");
        enqueue(200, "");

        probe(connection);

        assertThat(server.takeRequest().getBody().utf8()).contains(JWT);
        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8()).contains(next);
    }

    @Test
    void namesAFileThatIsNotThere() {
        Path file = folder.resolve("missing");

        assertThat(failure(FederatedCredentials.ofFile("app-1", file, "OR.Users")))
                .hasMessage("Sign-in: There is no file " + file + " to take the assertion from.");
    }

    @Test
    void namesAFileThatCannotBeRead() {
        assertThat(failure(FederatedCredentials.ofFile("app-1", folder, "OR.Users")))
                .hasMessage("Sign-in: The file of the assertion " + folder + " cannot be read (IOException).");
    }

    @Test
    void namesWhatTheSupplierThrew() {
        SignInException failure = failure(FederatedCredentials.of(
                "app-1",
                () -> {
                    throw new TimeoutException("the metadata service is slow");
                },
                "OR.Users"));

        assertThat(failure)
                .hasMessage("Sign-in: The supplier of the assertion failed (TimeoutException).")
                .hasCauseInstanceOf(TimeoutException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', The assertion is empty; check whoever issues it.",
        "hush, 'The assertion is not a signed JWT, which has three parts with a dot between them and nothing else.'",
        "hu.sh., 'The assertion is not a signed JWT, which has three parts with a dot between them and nothing else.'",
        "'h.u.sh ', 'The assertion is not a signed JWT, which has three parts with a dot between them and nothing"
                + " else.'"
    })
    void refusesWhatIsNoJwtWithoutQuotingIt(String assertion, String sentence) {
        assertThat(failure(FederatedCredentials.of("app-1", () -> Secret.of(assertion), "OR.Users")))
                .hasMessage("Sign-in: " + sentence)
                .hasMessageNotContaining("hush");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void refusesASupplierThatGivesNothing() {
        assertThat(failure(FederatedCredentials.of("app-1", () -> null, "OR.Users")))
                .hasMessage("Sign-in: The assertion is empty; check whoever issues it.");
    }

    @Test
    void refusesAJwtThatUiPathWouldFindTooLong() {
        String tooLong = jwt("{\"alg\":\"RS256\"}", "{\"pad\":\"" + "x".repeat(8 * 1024) + "\"}");

        assertThat(failure(FederatedCredentials.of("app-1", () -> Secret.of(tooLong), "OR.Users")))
                .hasMessage(
                        "Sign-in: The assertion is longer than the 8 KB that UiPath takes; have it issued with fewer"
                                + " claims.");
    }

    @Test
    void refusesAJwtOfAnotherAlgorithm() {
        String other = jwt("{\"alg\":\"ES256\"}", "{}");

        assertThat(failure(FederatedCredentials.of("app-1", () -> Secret.of(other), "OR.Users")))
                .hasMessage("Sign-in: The assertion is not signed with RS256, which is all that UiPath takes; have its"
                        + " issuer use that.");
    }

    @Test
    void sendsAJwtWhoseHeaderCannotBeRead() throws Exception {
        enqueueToken("t1");
        enqueue(200, "");

        probe(connection(FederatedCredentials.of("app-1", () -> Secret.of("a.b.c"), "OR.Users")));

        assertThat(server.takeRequest().getBody().utf8()).contains("client_assertion=a.b.c");
    }

    @Test
    void saysWhatToCompareWhenItIsRefused() {
        enqueue(400, "{\"error\":\"invalid_client\",\"error_description\":\"bad: " + JWT + "\"}");

        assertThat(failure(FederatedCredentials.of("app-1", () -> Secret.of(JWT), "OR.Users")))
                .hasMessage("Sign-in: [invalid_client] The client id is wrong, or no federated credential of the"
                        + " application has issuer, subject and audience of this assertion exactly, or the assertion"
                        + " has ended; compare with Admin > External applications, and check that the application"
                        + " belongs to this organization. The server says: bad: (redacted).");
    }

    @Test
    void signsInAtTheSimulator() {
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            uipath.signIns().federate("https://k8s", "seats", "uipath");
            String assertion = jwt(
                    "{\"alg\":\"RS256\"}",
                    "{\"iss\":\"https://k8s\",\"sub\":\"seats\",\"aud\":\"uipath\",\"exp\":4102444800}");

            try (UiPathConnection connection = UiPathConnection.builder()
                    .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                    .credentials(FederatedCredentials.of(uipath.clientId(), () -> Secret.of(assertion), "OR.Users"))
                    .build()) {
                assertThat(connection.organization()).isEqualTo(OrganizationId.of(uipath.organizationId()));
            }
        }
    }

    @Test
    void isRefusedByASimulatorThatTrustsSomebodyElse() {
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            uipath.signIns().federate("https://github", "seats", "uipath");

            try (UiPathConnection connection = UiPathConnection.builder()
                    .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                    .credentials(FederatedCredentials.of(uipath.clientId(), () -> Secret.of(JWT), "OR.Users"))
                    .build()) {
                assertThatThrownBy(connection::organization)
                        .isInstanceOf(SignInException.class)
                        .hasMessageStartingWith("Sign-in: [invalid_client]");
            }
        }
    }

    @Test
    void doesNotTellItsAssertion() {
        assertThat(FederatedCredentials.of("app-1", () -> Secret.of(JWT), "OR.Users"))
                .hasToString("FederatedCredentials(app-1, [OR.Users])");
    }

    private SignInException failure(UiPathCredentials credentials) {
        UiPathConnection connection = connection(credentials);
        SignInException failure = catchThrowableOfType(SignInException.class, () -> probe(connection));
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("Sign-in").doesNotContain(JWT);
        return failure;
    }

    private static String jwt(String header, String claims) {
        return encoded(header) + "." + encoded(claims) + ".c2ln";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
