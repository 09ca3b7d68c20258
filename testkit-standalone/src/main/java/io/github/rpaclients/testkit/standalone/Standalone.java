package io.github.rpaclients.testkit.standalone;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulatorBuilder;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulatorBuilder;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one simulator until somebody ends the process. */
@Command(
        name = "java -jar testkit-standalone.jar",
        mixinStandardHelpOptions = true,
        versionProvider = Standalone.Version.class,
        sortOptions = false,
        description = "Runs a simulator until Ctrl+C or SIGTERM.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "2:the options, a file or the port cannot be used; nothing was begun",
            "other:the process was ended"
        })
public final class Standalone implements Callable<Integer> {
    private static final int UNUSABLE = 2;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "uipath|control-room", description = "What is simulated.")
    @Nullable
    Vendor vendor;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on; a free one unless given.")
    int port;

    @Option(
            names = "--address",
            paramLabel = "A",
            description = "The address to listen on; unless given, only this machine gets in. 0.0.0.0 is everywhere.")
    InetAddress address = InetAddress.getLoopbackAddress();

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Start with the company in this file, as --save writes it, instead of the default one.")
    @Nullable
    Path state;

    @Option(names = "--save", paramLabel = "FILE", description = "Write the company to this file at the end.")
    @Nullable
    Path save;

    @Option(names = "--v1", description = "control-room: an old release, with dialect v1.")
    boolean v1;

    @Option(
            names = "--without-user-licensing",
            description = "uipath: an organization where Orchestrator decides about seats.")
    boolean withoutUserLicensing;

    @Option(names = "--json", description = "Print addresses and credentials as one JSON object on one line.")
    boolean json;

    /** Which vendor. */
    enum Vendor {
        UIPATH("uipath"),
        CONTROL_ROOM("control-room");

        private final String word;

        Vendor(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Standalone.class.getPackage().getImplementationVersion();
            return new String[] {version == null ? "(not packaged)" : version};
        }
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Standalone())
                .registerConverter(Vendor.class, Standalone::vendor)
                .setParameterExceptionHandler((e, args) -> complain(e, e.getCommandLine()))
                .setExecutionExceptionHandler((e, commandLine, parsed) -> {
                    if (e instanceof IllegalArgumentException || e instanceof UncheckedIOException) {
                        return complain(e, commandLine);
                    }
                    throw e;
                });
    }

    @Override
    public Integer call() throws InterruptedException {
        StateFile saved = save == null ? null : StateFile.writable(save);
        Simulation simulation = start();
        Thread end = new Thread(() -> end(simulation, saved), "end");
        Runtime.getRuntime().addShutdownHook(end);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(json ? Announcement.json(simulation) : Announcement.text(simulation));
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private Simulation start() {
        if (vendor == Vendor.UIPATH) {
            refuse(v1, "--v1 goes with control-room, not with uipath");
            UiPathSimulatorBuilder builder =
                    UiPathSimulator.builder().address(address).port(port).userLicensing(!withoutUserLicensing);
            return new UiPathSimulation(started(builder::company, builder::start));
        }
        refuse(withoutUserLicensing, "--without-user-licensing goes with uipath, not with control-room");
        ControlRoomSimulatorBuilder builder =
                ControlRoomSimulator.builder().address(address).port(port);
        if (v1) {
            builder.v1();
        }
        return new ControlRoomSimulation(started(builder::company, builder::start), v1 ? "v1" : "v2");
    }

    private <T> T started(Consumer<String> company, Supplier<T> start) {
        if (state == null) {
            return start.get();
        }
        company.accept(StateFile.read(state));
        try {
            return start.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(state + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void refuse(boolean given, String why) {
        if (given) {
            throw new IllegalArgumentException(why);
        }
    }

    private static void end(Simulation simulation, @Nullable StateFile saved) {
        try {
            simulation.close();
        } finally {
            if (saved != null) {
                saved.write(simulation.company());
            }
        }
    }

    private static Vendor vendor(String word) {
        for (Vendor vendor : Vendor.values()) {
            if (vendor.toString().equals(word)) {
                return vendor;
            }
        }
        throw new CommandLine.TypeConversionException("'" + word + "' is neither uipath nor control-room");
    }

    private static int complain(Exception e, CommandLine commandLine) {
        commandLine
                .getErr()
                .println(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        commandLine.getErr().flush();
        return UNUSABLE;
    }
}
