package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.SignInException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That a system refused the sign-in of an account, kept in the journal folder. A Control Room disables a user after three
 * failed logins, and a scheduler would bring them about within minutes.
 */
final class SignInRefusal {
    /** The sign-in was refused before, so it was not tried. */
    static final class Noted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Noted(String message) {
            super(message);
        }
    }

    private static final int UNAUTHORIZED = 401;

    private final Path file;
    private final String account;

    SignInRefusal(Path folder, String account) {
        this.file = folder.resolve(account + ".sign-in-refused");
        this.account = account;
    }

    /** @throws Noted if the sign-in was refused and nobody has put that right since */
    void stopIfNoted() {
        if (Files.exists(file)) {
            throw new Noted("The sign-in of the account " + account + " was refused "
                    + since()
                    + ", and the third failed login disables the user; put it right and run license-swap doctor,"
                    + " which tries once");
        }
    }

    private String since() {
        try {
            return "at " + Files.readString(file).strip();
        } catch (IOException e) {
            return "before";
        }
    }

    /** Keeps in mind what was thrown, if it means that the login was refused and counted. */
    void note(SignInException thrown, Instant now) {
        Throwable cause = thrown.getCause();
        if (!(cause instanceof ApiException) || ((ApiException) cause).status().orElse(0) != UNAUTHORIZED) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, now.truncatedTo(ChronoUnit.SECONDS) + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The sign-in was refused, which cannot be kept in " + file + " (" + e.getMessage() + ")", e);
        }
    }

    /** The sign-in works. */
    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be deleted (" + e.getMessage() + "); delete it", e);
        }
    }
}
