package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.error.SignInException;
import org.jspecify.annotations.Nullable;

/** Words why there is no session, and what to do about it. */
final class SignInFailures {
    private static final String NOT_AGAIN =
            "This client does not try again, because the Control Room disables a user after three failed logins;"
                    + " put it right and build a new client";

    private SignInFailures() {}

    /** Whether the server may have counted it: a login that never arrived, or was turned away busy, did not fail. */
    static boolean mayCount(ApiException e) {
        boolean busy = e instanceof RateLimitedException || e.status().orElse(0) == 503;
        return !busy && e.outcome() != RequestOutcome.NOT_SENT;
    }

    static SignInException failed(ApiException e, AuthenticationEndpoint endpoint) {
        return exception(sentence(e, endpoint), mayCount(e) ? NOT_AGAIN : "", e);
    }

    /** For everybody who asks after the login that failed. */
    static SignInException failedBefore(RuntimeException first, AuthenticationEndpoint endpoint) {
        String why = first instanceof ApiException
                ? sentence((ApiException) first, endpoint)
                : "The login was broken off in this application";
        return exception("An earlier login failed. " + why, NOT_AGAIN, first);
    }

    static SignInException fight(AuthenticationEndpoint endpoint) {
        return exception(
                "Another client signs in as the same user: the Control Room ended three sessions of "
                        + endpoint.username() + " within a minute",
                "Give each client a user of its own, or let them share an API key and set multipleLoginAllowed on the"
                        + " user",
                null);
    }

    private static String sentence(ApiException e, AuthenticationEndpoint endpoint) {
        switch (e.status().orElse(0)) {
            case 401:
                return "The Control Room refused the login of " + endpoint.username() + words(e)
                        + ": name or secret is wrong, the API key has expired, or the user is disabled";
            case 404:
                return "There is no login at this address for dialect " + endpoint.dialect() + words(e)
                        + ": V1 is spoken up to Automation 360 v.32, V2 by current releases";
            default:
                return String.valueOf(e.getMessage());
        }
    }

    private static String words(ApiException e) {
        String code = e.code().map(c -> " [" + c + "]").orElse("");
        String message = e.vendorMessage().map(m -> " " + m).orElse("");
        return " (" + e.status().orElse(0) + code + message + ")";
    }

    private static SignInException exception(String text, String advice, @Nullable RuntimeException cause) {
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text(text)
                .advice(advice)
                .cause(cause)
                .build());
    }
}
