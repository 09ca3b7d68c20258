package io.github.rpaclients.swap.files;

/** The database that keeps the pools, as the file says it; secrets are references, not yet looked up. Immutable. */
public final class StoreSettings {
    private final String url;
    private final boolean createsTables;
    private final AccountSettings signIn;

    StoreSettings(String url, boolean createsTables, AccountSettings signIn) {
        this.url = url;
        this.createsTables = createsTables;
        this.signIn = signIn;
    }

    /** The JDBC address, of PostgreSQL or H2 and without anybody's name or password. */
    public String url() {
        return url;
    }

    /** Whether tables that are missing are to be created. */
    public boolean createsTables() {
        return createsTables;
    }

    /** The section itself: under {@code user} and {@code password} who signs in, if the database wants to know. */
    public AccountSettings signIn() {
        return signIn;
    }

    /** Nothing of the address, in which many things may stand. */
    @Override
    public String toString() {
        return "database with " + signIn.values().keySet();
    }
}
