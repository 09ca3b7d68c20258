package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.internal.JsonObject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A process of some machine, for a reader. Immutable. */
public final class RunningProcess {
    private static final String HOST = "host";
    private static final String PID = "pid";
    private static final String USER = "user";

    private final String host;
    private final long pid;
    private final String user;

    private RunningProcess(String host, long pid, String user) {
        this.host = host;
        this.pid = pid;
        this.user = user;
    }

    /** This process. May ask the machine for its name. */
    public static RunningProcess current() {
        return new RunningProcess(
                hostName(), ProcessHandle.current().pid(), System.getProperty("user.name", "unknown"));
    }

    /**
     * A process.
     *
     * @param host the name of its machine
     * @param pid its number there
     * @param user the name of the user whose process it is
     */
    public static RunningProcess of(String host, long pid, String user) {
        return new RunningProcess(host, pid, user);
    }

    static RunningProcess read(EntryReader in) {
        return new RunningProcess(in.text(HOST), in.number(PID), in.text(USER));
    }

    JsonObject write() {
        return new JsonObject().text(HOST, host).number(PID, pid).text(USER, user);
    }

    /** Whether it was a process of this machine and is there no more; false as well where that cannot be told. */
    boolean isGone() {
        return host.equals(hostName())
                && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }

    public String host() {
        return host;
    }

    public long pid() {
        return pid;
    }

    public String user() {
        return user;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunningProcess
                && host.equals(((RunningProcess) other).host)
                && pid == ((RunningProcess) other).pid
                && user.equals(((RunningProcess) other).user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(host, pid, user);
    }

    @Override
    public String toString() {
        return "process " + pid + " of " + user + " on " + host;
    }
}
