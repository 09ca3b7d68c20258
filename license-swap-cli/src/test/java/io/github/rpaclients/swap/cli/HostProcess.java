package io.github.rpaclients.swap.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** Another Java that watches; every line that it says goes to a queue, with its number before it. */
final class HostProcess implements AutoCloseable {
    private final Process process;
    private final Thread reader;

    private HostProcess(int number, Process process, BlockingQueue<String> lines) {
        this.process = process;
        this.reader = new Thread(() -> read(number, lines), "host " + number);
        reader.setDaemon(true);
        reader.start();
    }

    static HostProcess start(int number, String heap, List<String> arguments, BlockingQueue<String> lines)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                WatchHost.class.getName()));
        command.addAll(arguments);
        return new HostProcess(
                number,
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start(),
                lines);
    }

    private void read(int number, BlockingQueue<String> lines) {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(number + " " + line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void begin(long millis) throws IOException {
        process.getOutputStream().write((millis + "\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
    }

    long pid() {
        return process.pid();
    }

    /** Without a warning. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to end, and returns its exit code when all that it said has been read. */
    int terminate() throws InterruptedException {
        process.toHandle().destroy();
        int exitCode = process.waitFor();
        reader.join();
        return exitCode;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
