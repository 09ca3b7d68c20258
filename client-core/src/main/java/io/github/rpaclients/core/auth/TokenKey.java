package io.github.rpaclients.core.auth;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a token is for: who asks where for which scopes. The secret is no part of it. Immutable. */
public final class TokenKey {
    private final URI tokenUrl;
    private final String client;
    private final List<String> scopes;

    private TokenKey(URI tokenUrl, String client, List<String> scopes) {
        this.tokenUrl = tokenUrl;
        this.client = client;
        this.scopes = scopes;
    }

    /**
     * A key.
     *
     * @param client the client's id or the user's name
     * @param scopes in any order
     */
    public static TokenKey of(URI tokenUrl, String client, Collection<String> scopes) {
        return new TokenKey(tokenUrl, client, List.copyOf(new TreeSet<>(scopes)));
    }

    public URI tokenUrl() {
        return tokenUrl;
    }

    public String client() {
        return client;
    }

    /** Sorted, each once. */
    public List<String> scopes() {
        return scopes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof TokenKey)) {
            return false;
        }
        TokenKey that = (TokenKey) other;
        return tokenUrl.equals(that.tokenUrl) && client.equals(that.client) && scopes.equals(that.scopes);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The same for equal keys, in every process. */
    @Override
    public String toString() {
        return tokenUrl + " " + client + " " + String.join(" ", scopes);
    }
}
