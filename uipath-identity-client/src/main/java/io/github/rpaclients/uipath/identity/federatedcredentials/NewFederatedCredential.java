package io.github.rpaclients.uipath.identity.federatedcredentials;

import io.github.rpaclients.core.json.Entity;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whose tokens an external application is to take. All three are compared with the token exactly; there are no wildcards.
 *
 * <pre>{@code
 * new NewFederatedCredentialBuilder()
 *         .name("deployments")
 *         .issuer("https://token.actions.githubusercontent.com")
 *         .subject("repo:acme/robots:ref:refs/heads/main")
 *         .audience("uipath")
 *         .build();
 * }</pre>
 */
@Entity
public interface NewFederatedCredential extends WithNewFederatedCredential {
    String name();

    Optional<String> description();

    /** Who signs the tokens, an address with {@code https}: the server looks for the keys there at once. */
    String issuer();

    /** Whom the tokens are for; they have to be for nobody else. */
    String audience();

    /** Whom the tokens are about. */
    String subject();

    /** Refuses what the server would refuse, or what would never fit a token. */
    @Value.Check
    default void check() {
        if (!issuer().startsWith("https://")) {
            throw new IllegalArgumentException("The issuer is an address that begins with https://");
        }
        if (Stream.of(name(), audience(), subject()).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Name, audience and subject are needed");
        }
        if (Stream.of(issuer(), audience(), subject()).anyMatch(text -> text.contains("*"))) {
            throw new IllegalArgumentException(
                    "Issuer, audience and subject are compared exactly; there are no wildcards");
        }
    }
}
