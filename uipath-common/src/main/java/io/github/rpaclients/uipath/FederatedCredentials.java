package io.github.rpaclients.uipath;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.CachingTokenProvider;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.JwtClaims;
import io.github.rpaclients.uipath.internal.TokenEndpoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * An external application without a secret: it proves itself by a JWT that somebody else signed and whom the application
 * trusts, such as a Kubernetes cluster, GitHub Actions or a cloud (workload identity federation). No secret is at rest
 * anywhere; the scopes are those of {@link ClientCredentials}.
 *
 * <p>On Automation Cloud, Public Sector and Dedicated. The application needs a federated credential, at most 20 of which are
 * made through the Identity API: issuer, subject and audience must be those of the JWT exactly, without wildcards. UiPath
 * takes RS256 alone and 8 KB at the most. The vendor's pages do not name the {@code client_assertion_type}; the one of the
 * standard (RFC 7523) is sent. Immutable; {@code toString} shows no JWT.
 *
 * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/external-client-federated-credentials">
 *     Federated credentials of external applications</a>
 */
public final class FederatedCredentials implements UiPathCredentials {
    private static final int MOST_BYTES = 8 * 1024;

    private final String clientId;
    private final Callable<Secret> assertion;
    private final List<String> scopes;

    private FederatedCredentials(String clientId, Callable<Secret> assertion, List<String> scopes) {
        this.clientId = clientId;
        this.assertion = assertion;
        this.scopes = scopes;
    }

    /**
     * An application and whoever gives its JWT.
     *
     * @param assertion asked anew for every token, by one thread at a time, not by that of a call; what it throws ends as
     *     the cause of a {@code SignInException}
     * @param scopes for example {@code OR.Users}, {@code PM.License.Write}; at least one
     * @throws IllegalArgumentException saying what is missing or blank
     */
    public static FederatedCredentials of(String clientId, Callable<Secret> assertion, String... scopes) {
        return new FederatedCredentials(
                Given.clientId(clientId),
                Given.thing(assertion, "The supplier of the assertion is missing"),
                Given.scopes(scopes));
    }

    /**
     * An application whose JWT somebody keeps in a file, as Kubernetes does with a projected token. The file is read anew for
     * every token.
     *
     * @param scopes for example {@code OR.Users}, {@code PM.License.Write}; at least one
     * @throws IllegalArgumentException saying what is missing or blank
     */
    public static FederatedCredentials ofFile(String clientId, Path file, String... scopes) {
        Given.thing(file, "The file of the assertion is missing");
        return of(clientId, () -> read(file), scopes);
    }

    @Override
    public TokenProvider tokens(UiPathDeployment deployment, Transport transport) {
        TokenEndpoint endpoint = new TokenEndpoint(deployment.tokenUrl(), transport);
        return new CachingTokenProvider(
                () -> endpoint.federated(clientId, checked(supplied()), scopes),
                transport.options().clock(),
                transport.options().ticker());
    }

    private static Secret read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MOST_BYTES + 2), StandardCharsets.UTF_8);
            return Secret.of(text.strip());
        } catch (NoSuchFileException e) {
            throw failure("There is no file " + file + " to take the assertion from", e);
        } catch (IOException e) {
            throw failure(
                    "The file of the assertion " + file + " cannot be read ("
                            + e.getClass().getSimpleName() + ")",
                    e);
        }
    }

    private @Nullable Secret supplied() {
        try {
            return assertion.call();
        } catch (SignInException e) {
            throw e;
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw failure(
                    "The supplier of the assertion failed (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    /** In one sentence here rather than as {@code invalid_client} from the server, which has one for everything. */
    private static Secret checked(@Nullable Secret assertion) {
        if (assertion == null || assertion.reveal().isBlank()) {
            throw failure("The assertion is empty; check whoever issues it", null);
        }
        String text = assertion.reveal();
        if (text.length() > MOST_BYTES) {
            throw failure(
                    "The assertion is longer than the 8 KB that UiPath takes; have it issued with fewer claims", null);
        }
        if (!text.matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+")) {
            throw failure(
                    "The assertion is not a signed JWT, which has three parts with a dot between them and nothing else",
                    null);
        }
        boolean other = JwtClaims.ofHeader(assertion)
                .text("alg")
                .filter(algorithm -> !algorithm.equals("RS256"))
                .isPresent();
        if (other) {
            throw failure(
                    "The assertion is not signed with RS256, which is all that UiPath takes; have its issuer use that",
                    null);
        }
        return assertion;
    }

    private static SignInException failure(String text, @Nullable Exception cause) {
        return new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                .text(text)
                .cause(cause)
                .build());
    }

    @Override
    public String toString() {
        return "FederatedCredentials(" + clientId + ", " + scopes + ")";
    }
}
