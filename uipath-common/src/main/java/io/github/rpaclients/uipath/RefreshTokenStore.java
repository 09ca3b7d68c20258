package io.github.rpaclients.uipath;

import io.github.rpaclients.core.Secret;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the latest refresh token is kept, so that a restarted program goes on with it. A refresh token works once, and
 * the answer to it brings the next: a store that loses one ends the sign-in.
 *
 * <p>One store belongs to one sign-in. It is called by one thread of one credentials object at a time; programs that
 * share a store need one that makes {@link #alone} true, as {@link #inFile} does.
 */
public interface RefreshTokenStore {
    /** The token saved last; empty if there is none yet. Asked before every refresh. */
    Optional<Secret> load();

    /**
     * Keeps the next token in place of the one before, durably, before it returns. If it throws, the token stays in
     * memory, the call that needed it fails with {@code SignInException}, and the next call saves first.
     */
    void save(Secret refreshToken);

    /**
     * Does a refresh, from {@link #load} to {@link #save}, while no other program does one with this store; simply does it
     * unless a store knows better.
     */
    default <T> T alone(Supplier<T> refresh) {
        return refresh.get();
    }

    /**
     * Keeps the token in a file that its owner alone may read and write, replaced whole and durably, and locked against other
     * programs during a refresh by a second file, whose name ends in {@code .lock}. A file that others may read or write is
     * refused. On a file system without such permissions, as on Windows, that is not checked: keep it in the user's own
     * folder. Nothing is encrypted. Use one object for a file in a program.
     *
     * @param file in a folder that exists; need not exist itself
     * @throws IllegalArgumentException if there is no such folder
     */
    static RefreshTokenStore inFile(Path file) {
        return new RefreshTokenFile(Given.thing(file, "The file of the refresh token is missing"));
    }

    /** Forgets with the program; a sign-in is needed at the next start. */
    static RefreshTokenStore inMemory() {
        return new RefreshTokenInMemory();
    }
}
