package io.github.rpaclients.benchmarks.sidebyside;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A Java process of our own with the same class path; it ends when its standard input does. */
final class Child implements AutoCloseable {
    private static final Duration END = Duration.ofSeconds(10);

    private final long started;
    private final Process process;
    private final Writer commands;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Path classPath;

    private Child(Path java, List<String> flags, Class<?> main, List<String> arguments) throws IOException {
        // a class path is too long for a command line on Windows
        classPath = Files.createTempFile("class-path", ".txt");
        String quoted = System.getProperty("java.class.path").replace("\\", "\\\\");
        Files.writeString(classPath, "-cp \"" + quoted + '"');
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(flags);
        command.add("@" + classPath);
        command.add(main.getName());
        command.addAll(arguments);
        started = System.nanoTime();
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        commands = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread reading = new Thread(this::read, "output of a child");
        reading.setDaemon(true);
        reading.start();
    }

    static Child start(Path java, List<String> flags, Class<?> main, List<String> arguments) throws IOException {
        return new Child(java, flags, main, arguments);
    }

    private void read() {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        } catch (IOException | UncheckedIOException e) {
            lines.add("the output could not be read: " + e.getMessage());
        }
        lines.add("");
    }

    /**
     * The rest of the next line that begins so.
     *
     * @throws IOException if the process ends or takes longer; says what it printed last
     */
    String next(String prefix, Duration limit) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        String before = "nothing";
        while (true) {
            String line = lines.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new IOException("took longer than " + limit.toSeconds() + " s");
            }
            if (line.isEmpty() && !process.isAlive()) {
                throw new IOException("ended; the last it printed: " + before);
            }
            if (line.startsWith(prefix)) {
                return line.substring(prefix.length());
            }
            before = line;
        }
    }

    void tell(String command) throws IOException {
        commands.write(command);
        commands.write('\n');
        commands.flush();
    }

    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** The CPU time so far, as exactly as the operating system counts it (Linux: 10 ms). */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory that was resident, in MiB; 0 where the operating system does not say. */
    double mostMemory() {
        try {
            String kilobytes = ProcStatus.of(process.pid(), "VmHWM");
            return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / 1_024.0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            commands.close();
        } catch (IOException e) {
            // it has ended already
        }
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(classPath);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("A temporary file stays behind: " + e.getMessage());
        }
    }
}
