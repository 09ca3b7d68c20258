package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.aa.controlroom.internal.ControlRoomErrors;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.Ticker;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Authentication;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import retrofit2.Call;

/**
 * Log in, refresh, log out: one request each, no memory.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-authenticate-apikey.html">
 *     Authenticate with an API key</a>
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-refresh-authentication-token.html">
 *     Refresh a token</a>
 */
final class AuthenticationEndpoint {
    /** With the token come the user and all permissions, one for each object in some Control Rooms. */
    private static final long MAX_ANSWER_BYTES = 1024 * 1024;

    private static final int LOGOUT_SECONDS = 5;

    private static final CallOptions LOGOUT = CallOptions.builder()
            .operationTimeout(Duration.ofSeconds(LOGOUT_SECONDS))
            .maxAttempts(1)
            .build();

    private final Dialect dialect;
    private final LoginRequest login;
    private final Clock clock;
    private final Ticker ticker;
    private final ApiCalls calls;
    private final AuthenticationService service;

    /** @param secret the one of the login, to keep it out of messages */
    AuthenticationEndpoint(URI url, Dialect dialect, LoginRequest login, Secret secret, Transport transport) {
        this.dialect = dialect;
        this.login = login;
        this.clock = transport.options().clock();
        this.ticker = transport.options().ticker();
        this.calls = transport.calls(
                ControlRoomEndpoint.of(url, Authentication.none(), new ControlRoomErrors().hiding(secret))
                        .withMaxAnswerBytes(MAX_ANSWER_BYTES));
        this.service = calls.service(AuthenticationService.class);
    }

    Dialect dialect() {
        return dialect;
    }

    String username() {
        return login.username();
    }

    AccessToken logIn() {
        return ask(service.logIn(dialect.prefix(), login), "POST /" + dialect.prefix() + "/authentication");
    }

    /** Ends the old token, whatever becomes of the answer. */
    AccessToken refresh(AccessToken old) {
        Secret token = old.value();
        Call<TokenAnswer> call = dialect == Dialect.V1
                ? service.refreshV1(token.reveal(), RefreshRequest.of(token))
                : service.refreshV2(token.reveal());
        return ask(call, "POST /" + dialect.prefix() + "/authentication/token");
    }

    /** One try, which takes {@value #LOGOUT_SECONDS} seconds at the most. */
    void logOut(AccessToken token) {
        calls.with(LOGOUT).run(service.logOut(token.value().reveal()));
    }

    private AccessToken ask(Call<TokenAnswer> call, String operation) {
        Instant asked = clock.instant();
        long start = ticker.nanos();
        TokenAnswer answer = calls.execute(call);
        Secret token = answer.token()
                .filter(t -> !t.reveal().isEmpty())
                .orElseThrow(() -> new UnexpectedAnswerException(Failure.of(operation, false, RequestOutcome.DONE)
                        .text("There is no token in the answer")
                        .build()));
        Duration life = TokenLife.of(token, answer.ttlSeconds(), asked);
        // it may be old when it comes, and the clock may have been set meanwhile
        return AccessToken.of(token, clock.instant().plus(life).minusNanos(ticker.nanos() - start));
    }
}
