package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Failures;
import java.util.List;
import java.util.function.Consumer;

/**
 * External applications of an organization and their secrets. Scope {@code PM.OAuthApp}; {@code PM.OAuthApp.Read} is enough to
 * read, {@code PM.OAuthApp.Write} to write. Secrets need {@code PM.OAuthAppSecret.Write}.
 *
 * <p>The vendor documents {@link #create} and {@link #createSecret}. All else was in a file that the vendor published in 2023
 * and withdrew; each method says so, and whether others were seen to use it. Such an operation may change or end without a
 * word.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * application or secret, {@code ForbiddenException} where a scope is missing (some servers may say {@code
 * UnauthorizedException}), {@code BadRequestException} for an organization that is not the one of the address or of the token,
 * or for a scope that there is not. No parameter may be null. Safe for use by several threads.
 */
public final class ExternalApplicationsApi {
    private final ApiCalls calls;
    private final ExternalApplicationsService service;

    /** Called by {@code IdentityClient}. */
    public ExternalApplicationsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ExternalApplicationsService.class);
    }

    /** All applications, from one request. Published and withdrawn; seen in use. */
    public List<ExternalApplication> list() {
        return List.copyOf(calls.execute(service.list()));
    }

    /** One application, with its secrets, but not with what they say. Published and withdrawn; seen in use. */
    public ExternalApplication get(ExternalApplicationId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Makes an application. The answer is the only one that tells the secret of a confidential one. Documented, for Automation
     * Suite; the certificates that it can be given there are left out, since the vendor does not describe them.
     *
     * <p>Not idempotent. After a {@code ConnectionException} or another failure whose {@code outcome()} is {@code UNKNOWN},
     * look with {@link #list} before repeating; if it was made, its secret is lost and {@link #createSecret} makes another.
     *
     * @throws IllegalArgumentException if it has no scope; nothing is sent then
     */
    public ExternalApplication create(NewExternalApplication application) {
        checkScopes(application.scopes());
        return calls.execute(service.create(application));
    }

    /**
     * Replaces name, address and scopes of an application; its secrets stay. Published and withdrawn.
     *
     * @throws IllegalArgumentException if it has no scope; nothing is sent then
     */
    public void replace(ExternalApplicationId id, ExternalApplicationReplacement replacement) {
        checkScopes(replacement.scopes());
        calls.run(service.replace(id, replacement));
    }

    private static void checkScopes(List<ApplicationScope> scopes) {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("Name at least one scope, such as OR.Users");
        }
    }

    /** Deletes an application with its secrets; nobody can sign in by it any more. Published and withdrawn; seen in use. */
    public void delete(ExternalApplicationId id) {
        calls.run(service.delete(id));
    }

    /**
     * Makes one more secret; those that are there still count. Documented.
     *
     * <p>Not idempotent. After a {@code ConnectionException} or another failure whose {@code outcome()} is {@code UNKNOWN} there
     * may be a secret that nobody knows: {@link #get} shows it, {@link #deleteSecret} ends it.
     *
     * @return with the secret itself, which no other answer tells
     */
    public ApplicationSecret createSecret(NewApplicationSecret secret) {
        return calls.execute(service.createSecret(secret), made -> {
            if (made.secret().isEmpty()) {
                throw Failures.of("The answer misses 'secret' at $");
            }
            return made;
        });
    }

    /** Deletes a secret; tokens that were got by it count until they end. Published and withdrawn. */
    public void deleteSecret(ApplicationSecretId secret) {
        calls.run(service.deleteSecret(secret));
    }

    /**
     * Puts a new secret in the place of an old one without a moment in which none counts: makes the new one, has it taken over,
     * and deletes the old one after that. Made as {@link #createSecret} does, deleted as {@link #deleteSecret} does.
     *
     * <p>If the old secret cannot be deleted, this throws, and both count.
     *
     * @param old what is to go
     * @param next what is to come
     * @param takeOver puts the new secret wherever the old one is, and tries it. If it throws, the new secret is deleted, the
     *     old one stays, and this throws the same; should deleting fail, that is among what it suppressed
     * @return the new secret
     */
    public ApplicationSecret rotateSecret(
            ApplicationSecretId old, NewApplicationSecret next, Consumer<ApplicationSecret> takeOver) {
        ApplicationSecret made = createSecret(next);
        try {
            takeOver.accept(made);
        } catch (RuntimeException | Error e) {
            withdraw(made, e);
            throw e;
        }
        deleteSecret(old);
        return made;
    }

    private void withdraw(ApplicationSecret made, Throwable reason) {
        try {
            deleteSecret(made.id());
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
