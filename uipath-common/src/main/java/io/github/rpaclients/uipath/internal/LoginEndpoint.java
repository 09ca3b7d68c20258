package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.Unescaped;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.json.RawObject;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Orchestrator's own login, {@code POST /api/account/authenticate}. After a login that the server may have counted it
 * asks no more, because locked accounts are the vendor's answer to repeated ones. Called by one thread at a time.
 */
public final class LoginEndpoint {
    private static final String NOT_AGAIN =
            "It is not tried again, lest the account be locked; put it right and build" + " a new connection";

    private final URI orchestrator;
    private final String tenant;
    private final String user;
    private final Secret password;
    private final ApiCalls calls;
    private final LoginService service;
    private @Nullable SignInException failed;

    public LoginEndpoint(URI orchestrator, String tenant, String user, Secret password, Transport transport) {
        this.orchestrator = orchestrator;
        this.tenant = tenant;
        this.user = user;
        this.password = password;
        this.calls = transport.calls(UiPathEndpoint.of(orchestrator, Authentication.none()));
        this.service = calls.service(LoginService.class);
    }

    /**
     * Logs in, unless that failed before.
     *
     * @throws SignInException saying why and what to change
     */
    public Secret logIn() {
        if (failed != null) {
            throw failure("An earlier login failed. " + withoutPrefix(failed), "", failed.code(), null);
        }
        LoginRequest login = new LoginRequestBuilder()
                .tenancyName(tenant)
                .usernameOrEmailAddress(user)
                .password(password)
                .build();
        try {
            return token(calls.execute(service.authenticate(login)));
        } catch (SignInException e) {
            failed = e;
            throw e;
        } catch (ApiException e) {
            boolean counts = mayCount(e);
            SignInException failure = failure(sentence(e), counts ? NOT_AGAIN : "", e.code(), e);
            failed = counts ? failure : null;
            throw failure;
        }
    }

    /** The envelope says in a 200, too, that the login failed; and it was seen to say success without a token. */
    private Secret token(RawObject answer) {
        ErrorBody body = ErrorBody.of(answer);
        Optional<ErrorBody> error = body.object("error");
        if (error.isPresent() || answer.get("success").filter("false"::equals).isPresent()) {
            Optional<String> words = error.map(UiPathErrors::abpMessage).filter(text -> !text.isEmpty());
            throw failure(refused(words), NOT_AGAIN, error.flatMap(e -> UiPathErrors.code(e.text("code"))), null);
        }
        return body.text("result")
                .map(Secret::of)
                .orElseThrow(() -> failure(
                        "Orchestrator at " + orchestrator + " took the login of " + user + " but gave no token; check"
                                + " that this user may sign in with a password and not only through the"
                                + " organization's directory",
                        NOT_AGAIN,
                        Optional.empty(),
                        null));
    }

    /** A login that never arrived, or was turned away busy, did not fail. */
    private static boolean mayCount(ApiException e) {
        boolean busy = e instanceof RateLimitedException || e.status().orElse(0) == 503;
        return !busy && e.outcome() != RequestOutcome.NOT_SENT;
    }

    private String sentence(ApiException e) {
        switch (e.status().orElse(0)) {
            case 400:
            case 401:
            case 403:
                return refused(e.vendorMessage());
            case 404:
            case 405:
                return "There is no login with a password at " + orchestrator + "; Automation Cloud has none: use an"
                        + " external application there";
            default:
                return "Orchestrator at " + orchestrator + " gave no token. "
                        + (quotesPassword(String.valueOf(e.getMessage())) ? "" : e.getMessage());
        }
    }

    private String refused(Optional<String> words) {
        return "Orchestrator refused the login of " + user + " to tenant " + tenant
                + words.filter(text -> !quotesPassword(text))
                        .map(text -> " (" + text + ")")
                        .orElse("")
                + "; check the tenant's name, the user and the password, and that local users may sign in with one";
    }

    /** The new message has a prefix and a code of its own. */
    private static String withoutPrefix(SignInException failure) {
        return String.valueOf(failure.getMessage()).replaceFirst("^Sign-in: (\\[\\S+\\] )?", "");
    }

    private boolean quotesPassword(String words) {
        return Unescaped.quotes(words, password.reveal());
    }

    private SignInException failure(String text, String advice, Optional<String> code, @Nullable ApiException cause) {
        boolean quotable = cause == null || !quotesPassword(String.valueOf(cause.getMessage()));
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text(text.strip())
                .advice(advice)
                .code(code.filter(found -> !quotesPassword(found)))
                .cause(quotable ? cause : null)
                .build());
    }
}
