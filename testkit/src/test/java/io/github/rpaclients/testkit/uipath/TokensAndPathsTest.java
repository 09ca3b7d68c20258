package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokensAndPathsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T06:00:00Z"));
    private final UiPathSimulator uipath = UiPathSimulator.builder()
            .clock(new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now.get();
                }
            })
            .start();
    private final Wire wire = new Wire(uipath);

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void issuesATokenThatNamesTheOrganization() {
        HttpResponse<String> answer =
                wire.token("client_credentials", uipath.clientId(), uipath.clientSecret(), "OR.Users PM.License");

        JsonObject body = Wire.json(answer);
        String payload = body.get("access_token").getAsString().split("\\.")[1];
        JsonObject claims = JsonParser.parseString(
                        new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
                .getAsJsonObject();
        assertThat(body.get("expires_in").getAsInt()).isEqualTo(3600);
        assertThat(body.get("scope").getAsString()).isEqualTo("OR.Users PM.License");
        assertThat(body.has("refresh_token")).isFalse();
        assertThat(claims.get("prt_id").getAsString()).isEqualTo(uipath.organizationId());
        assertThat(claims.get("exp").getAsLong())
                .isEqualTo(now.get().plus(Duration.ofHours(1)).getEpochSecond());
    }

    @Test
    void refusesTokensForTheReasonsTheVendorHas() {
        String id = uipath.clientId();
        String secret = uipath.clientSecret();
        uipath.allowScopes("OR.Users", "OR.Users.Read", "OR.Users.Write");

        assertThat(error(wire.token("client_credentials", id, "wrong", "OR.Users")))
                .isEqualTo("invalid_client");
        assertThat(error(wire.token("client_credentials", "wrong", secret, "OR.Users")))
                .isEqualTo("invalid_client");
        assertThat(error(wire.token("password", id, secret, "OR.Users"))).isEqualTo("unsupported_grant_type");
        assertThat(error(wire.token("", id, secret, "OR.Users"))).isEqualTo("invalid_request");
        assertThat(error(wire.token("client_credentials", id, secret, "PM.License")))
                .isEqualTo("invalid_scope");
        assertThat(error(wire.token("client_credentials", id, secret, "OR.Users OR.Users.Read OR.Users.Write")))
                .isEqualTo("invalid_scope");
        assertThat(error(wire.call("POST", "/acme/identity_/connect/token", "{}")))
                .isEqualTo("invalid_request");
    }

    @Test
    void answers401OnceATokenExpiredOrWasRevoked() {
        wire.signIn("OR.Users");
        now.set(now.get().plusSeconds(3599));
        int valid = wire.orchestrator("GET", "/odata/Users", "").statusCode();
        now.set(now.get().plusSeconds(1));
        HttpResponse<String> expired = wire.orchestrator("GET", "/odata/Users", "");
        wire.signIn("OR.Users");
        uipath.revokeTokens();
        int revoked = wire.orchestrator("GET", "/odata/Users", "").statusCode();

        assertThat(valid).isEqualTo(200);
        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(Wire.json(expired).get("message").getAsString()).isEqualTo("You are not authenticated!");
        assertThat(Wire.json(expired).get("errorCode").getAsInt()).isZero();
        assertThat(revoked).isEqualTo(401);
    }

    @Test
    void answers403WithoutTheScopeOfTheOperation() {
        wire.signIn("OR.Users.Read PM.License.Read");

        HttpResponse<String> put = wire.orchestrator("PUT", "/odata/Users(13)", "{}");
        HttpResponse<String> license =
                wire.orchestrator("GET", "/odata/Settings/UiPath.Server.Configuration.OData.GetLicense", "");
        HttpResponse<String> allocate = wire.lease("PUT", "", "{}");

        assertThat(put.statusCode()).isEqualTo(403);
        assertThat(Wire.json(put).get("message").getAsString()).isEqualTo("You are not authorized!");
        assertThat(license.statusCode()).isEqualTo(403);
        assertThat(allocate.statusCode()).isEqualTo(403);
        assertThat(Wire.json(allocate).get("StatusCode").getAsInt()).isEqualTo(403);
    }

    @Test
    void servesThePortalUnderEveryOtherPath() {
        wire.signIn("");

        HttpResponse<String> noService = wire.call("GET", "/acme/production/odata_/Users", "");
        HttpResponse<String> noOrganization = wire.call("GET", "/umbrella/production/orchestrator_/odata/Users", "");

        assertThat(noService.statusCode()).isEqualTo(200);
        assertThat(noService.body()).startsWith("<!DOCTYPE html>");
        assertThat(noOrganization.statusCode()).isEqualTo(200);
        assertThat(noOrganization.headers().firstValue("Content-Type")).hasValue("text/html");
    }

    @Test
    void findsOrchestratorByNameByIdAndUnderTheTenant() {
        wire.signIn("OR.Users");

        assertThat(wire.call("GET", "/acme/production/odata/Users(13)", "").statusCode())
                .isEqualTo(200);
        assertThat(wire.call("GET", "/" + uipath.organizationId() + "/production/orchestrator_/odata/Users(13)", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(wire.orchestrator("GET", "/odata/Nothing", "").statusCode()).isEqualTo(404);
    }

    @Test
    void namesItsApiVersions() {
        wire.signIn("OR.Users");
        uipath.orchestrator().apiVersion(17);

        HttpResponse<String> answer = wire.orchestrator("GET", "/odata/Users(13)", "");

        assertThat(answer.headers().firstValue("api-supported-versions")).hasValue("15.0, 16.0, 17.0");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
    }

    @Test
    void keepsWhatItReceived() {
        wire.signIn("OR.Users").orchestrator("GET", "/odata/Users(13)", "");

        assertThat(uipath.requests().matching("GET", "/odata/Users(13)"))
                .singleElement()
                .satisfies(r -> assertThat(r.status()).isEqualTo(200));
    }

    private static String error(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return Wire.json(answer).get("error").getAsString();
    }
}
