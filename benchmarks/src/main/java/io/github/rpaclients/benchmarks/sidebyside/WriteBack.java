package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import io.github.rpaclients.benchmarks.peers.Renaming;
import io.github.rpaclients.benchmarks.server.BenchUsers;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.lang.reflect.Type;

/** What it costs the project's client to write a user back, with members that it does not know and without. */
final class WriteBack {
    private static final int BATCHES = 40;

    private WriteBack() {}

    /** Reads, changes and writes a user over the network, many times. */
    static String renames(Peer peer, int calls, long id) {
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            ((Renaming) peer).rename(id, "Name " + i);
        }
        return "wall=" + (System.nanoTime() - start);
    }

    /** Reads and writes the JSON text alone, by turns with and without; CPU of this thread, in ns. */
    static String json(int calls) throws ReflectiveOperationException {
        ProjectJson json = new ProjectJson();
        String without = BenchUsers.json(BenchUsers.FAMILIAR);
        String with = BenchUsers.json(BenchUsers.UNFAMILIAR);
        PeerCommand.check(
                changed(json, with).contains("\"LaterCode\":\"A-17\""), "A member that nobody knows was lost");
        long[] spent = new long[2];
        for (int batch = -BATCHES; batch < BATCHES; batch++) {
            long plain = batch(json, without, calls / BATCHES);
            long extra = batch(json, with, calls / BATCHES);
            spent[0] += batch < 0 ? 0 : plain;
            spent[1] += batch < 0 ? 0 : extra;
        }
        return "without=" + spent[0] + " with=" + spent[1];
    }

    private static long batch(ProjectJson json, String text, int calls) throws ReflectiveOperationException {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        long characters = 0;
        for (int i = 0; i < calls; i++) {
            characters += changed(json, text).length();
        }
        PeerCommand.check(characters > calls, "Nothing was written");
        return thread.getCurrentThreadCpuTime() - start;
    }

    private static String changed(ProjectJson json, String text) throws ReflectiveOperationException {
        return json.write(json.read(text).withName("Renamed"));
    }

    /**
     * The project's own text to model and back. It is internal, so it is reached by name: where it has gone, this figure is
     * missing, and the rest of the report is not.
     */
    private static final class ProjectJson {
        private final Method read;
        private final Method write;

        ProjectJson() throws ReflectiveOperationException {
            Class<?> json = Class.forName("io.github.rpaclients.core.internal.json.Json");
            read = json.getMethod("fromJson", Class.class, String.class);
            write = json.getMethod("toJson", Type.class, Object.class);
        }

        User read(String text) throws ReflectiveOperationException {
            return (User) read.invoke(null, User.class, text);
        }

        String write(User user) throws ReflectiveOperationException {
            return (String) write.invoke(null, User.class, user);
        }
    }
}
