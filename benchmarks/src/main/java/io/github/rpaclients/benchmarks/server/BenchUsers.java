package io.github.rpaclients.benchmarks.server;

/** Two users that are alike but for five members. */
public final class BenchUsers {
    /** A user all of whose members are older than this project. */
    public static final long FAMILIAR = ServedUsers.FAMILIAR;

    /** The same with five members that no client can know. */
    public static final long UNFAMILIAR = ServedUsers.UNFAMILIAR;

    private BenchUsers() {}

    /** A user as the server gives it, without remarks of OData. */
    public static String json(long id) {
        StringBuilder user = new StringBuilder();
        ServedUsers.write(user, id);
        return user.toString();
    }
}
