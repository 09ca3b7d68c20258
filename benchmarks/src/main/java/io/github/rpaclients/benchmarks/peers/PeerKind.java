package io.github.rpaclients.benchmarks.peers;

import java.net.URI;

/**
 * The peers, in the order of the table. Classes are named and not referred to, so that a process has those of its own peer
 * only, and the generated ones may be missing. A variant of the project's client, such as one with another number of pages
 * ahead, is a subclass of {@link Ours} and a line here.
 */
public enum PeerKind {
    FLOOR("floor", "Floor"),
    FLOOR_AHEAD("floor, three pages ahead", "FloorAhead"),
    FLOOR_JACKSON("floor on jackson-core", "FloorOnJackson"),
    HAND_WRITTEN("hand-written Retrofit + Moshi", "HandWritten"),
    GENERATED_GSON("generated, Retrofit + Gson", "GeneratedGson"),
    GENERATED_JACKSON("generated, Retrofit + Jackson", "GeneratedJackson"),
    OURS("ours", "Ours"),
    OURS_SIGNING_IN("ours, signing in", "OursSigningIn");

    private final String label;
    private final String type;

    PeerKind(String label, String type) {
        this.label = label;
        this.type = PeerKind.class.getPackageName() + "." + type;
    }

    public String label() {
        return label;
    }

    /** Whether it was built; those that need the profile are not there without it. */
    public boolean isThere() {
        return PeerKind.class.getClassLoader().getResource(type.replace('.', '/') + ".class") != null;
    }

    /** The project's client, in whatever variant. */
    public boolean isOurs() {
        return name().startsWith("OURS");
    }

    /** Whether it is measured; the one that signs in only shows what happens when a token is refused. */
    public boolean isInTable() {
        return this != OURS_SIGNING_IN;
    }

    /** A client of this kind. */
    public Peer open(URI server) throws ReflectiveOperationException {
        return Class.forName(type)
                .asSubclass(Peer.class)
                .getDeclaredConstructor(URI.class)
                .newInstance(server);
    }
}
