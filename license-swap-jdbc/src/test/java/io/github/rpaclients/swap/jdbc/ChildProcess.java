package io.github.rpaclients.swap.jdbc;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Another Java with the classes of the test, to be stopped and killed. */
final class ChildProcess implements AutoCloseable {
    /** Set in such a process. */
    static final String PROPERTY = "jdbc.child";

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildProcess start(Class<?> program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-Xmx96m",
                "-D" + PROPERTY + "=true",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** Waits for the next line that it prints. */
    String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the process ended without a word");
        }
        return line;
    }

    /** Lets it stand still, or go on. */
    void signal(String name) {
        try {
            if (new ProcessBuilder("kill", "-" + name, String.valueOf(pid()))
                            .start()
                            .waitFor()
                    != 0) {
                throw new IllegalStateException("there is no process " + pid());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills it without a warning, and returns when it is gone. What it printed can be read yet. */
    void strike() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Waits until it ends by itself or by {@link #strike()}, and returns what it printed and nobody has read. */
    List<String> rest() throws IOException, InterruptedException {
        List<String> rest = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            rest.add(line);
        }
        process.waitFor();
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
