package io.github.rpaclients.uipath;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what to change when the sign-in page sends a person back without a code. */
final class RedirectErrors {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final int MAX_DESCRIPTION = 300;

    private RedirectErrors() {}

    static SignInException of(String code, Optional<String> description) {
        // anybody can call a port of this machine: only what looks like a code is passed on
        Optional<String> plain = Optional.of(code).filter(CODE.asMatchPredicate());
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .code(plain)
                .text(sentence(code))
                .vendorMessage(description.map(RedirectErrors::oneLine))
                .build());
    }

    private static String sentence(String code) {
        switch (code) {
            case "access_denied":
                return "The sign-in was broken off or refused; sign in again, with a user of this organization";
            case "invalid_scope":
                return "The application may not have the scopes it asks for; assign them as user scopes under Admin >"
                        + " External applications, and do not ask for X, X.Read and X.Write together";
            case "unauthorized_client":
                return "The application may not sign in people; give it user scopes under Admin > External"
                        + " applications";
            case "invalid_request":
                return "The sign-in page does not know this application or its redirect URL; enter the redirect URL"
                        + " under Admin > External applications exactly as it is here, and check the client id";
            case "invalid_client":
                return "The client id is wrong; compare it with Admin > External applications";
            case "219":
                return "The user has not accepted the invitation to this organization; accept it, and check that"
                        + " authorizeUrl of the deployment is that of the host, without the organization";
            default:
                return "The sign-in page sent an error back instead of a code; compare the application's client id,"
                        + " redirect URL and user scopes with Admin > External applications";
        }
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= MAX_DESCRIPTION ? line : line.substring(0, MAX_DESCRIPTION) + "…";
    }
}
