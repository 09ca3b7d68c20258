package io.github.rpaclients.examples;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.externalapplications.ApplicationSecret;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplication;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationsApi;
import io.github.rpaclients.uipath.identity.externalapplications.NewApplicationSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** How do I give an application a new secret while it is at work? */
public final class RotateASecret {
    private RotateASecret() {}

    /**
     * Puts another secret, good for half a year, in the place of the only one of an application.
     *
     * @param vault keeps it, and tries it if it can; if it throws, the old secret stays and the new one goes
     */
    public static String rotate(IdentityClient identity, String application, Instant now, Consumer<Secret> vault) {
        ExternalApplicationsApi applications = identity.externalApplications();
        ExternalApplication found = applications.list().stream()
                .filter(one -> one.name().filter(application::equals).isPresent())
                .findFirst()
                .orElseThrow();
        ApplicationSecret old = found.secrets().get(0);

        NewApplicationSecret next =
                NewApplicationSecret.of(found.id(), "since " + now).withExpiryTime(now.plus(Duration.ofDays(180)));
        ApplicationSecret made = applications.rotateSecret(
                old.id(), next, secret -> vault.accept(secret.secret().orElseThrow()));
        return "secret " + made.id() + " of " + application + " counts, secret " + old.id() + " does not any more";
    }
}
