package io.github.rpaclients.swap.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code license-swap}. */
@Command(
        name = "license-swap",
        mixinStandardHelpOptions = true,
        versionProvider = LicenseSwapCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Moves licence seats to those who work now, by a roster.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is done, or there is nothing to do",
            "1:some move was refused, undone or skipped; doctor: something is missing; alive: no watch is",
            "2:options or files cannot be used, or nobody has agreed; nothing was begun",
            "3:plan, apply, watch --once: somebody who needs a seat does not get one",
            "4:apply: the plan has changed; nothing has moved",
            "5:ATTENTION: a person must look, the output says where",
            "6:somebody else is at the pool",
            "7:a run has not ended; resume it first",
            "8:system or journal cannot be used, or something unforeseen",
            "9:the pool is paused; nothing has moved"
        })
public final class LicenseSwapCommand {
    private LicenseSwapCommand() {}

    /** Runs the command and ends this Java process with its exit code. */
    public static void main(String[] args) {
        EndOfProcess end = new EndOfProcess(Thread.currentThread());
        Surroundings here = new Surroundings(
                name -> Optional.ofNullable(System.getenv(name)),
                Clock.systemUTC(),
                end,
                Terminal.ofThisProcess(),
                end);
        end.watchForSignals();
        CommandLine line = commandLine(here);
        if (asksForJson(args)) {
            // whatever the locale: programs read it
            line.setOut(new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        }
        end.reached(line.execute(args));
    }

    private static boolean asksForJson(String[] args) {
        String all = String.join(" ", args).toLowerCase(Locale.ROOT);
        return all.contains("--output json") || all.contains("--output=json");
    }

    static CommandLine commandLine(Surroundings surroundings) {
        Ansi ansi = surroundings.terminal().hasColours() ? Ansi.ON : Ansi.OFF;
        CommandLine line = new CommandLine(new LicenseSwapCommand())
                .addSubcommand(new InitCommand(surroundings))
                .addSubcommand(new PlanCommand(surroundings))
                .addSubcommand(new ApplyCommand(surroundings))
                .addSubcommand(new ResumeCommand(surroundings))
                .addSubcommand(new RollbackCommand(surroundings))
                .addSubcommand(new PauseCommand(surroundings))
                .addSubcommand(new ContinueCommand(surroundings))
                .addSubcommand(new SettleCommand(surroundings))
                .addSubcommand(new StatusCommand(surroundings))
                .addSubcommand(new HistoryCommand(surroundings))
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new WatchCommand(surroundings))
                .addSubcommand(new AliveCommand(surroundings))
                .addSubcommand(new DoctorCommand(surroundings))
                .addSubcommand(new GenerateCompletion());
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler((e, args) -> refuse(e, args, surroundings))
                .setExecutionExceptionHandler((e, command, parsed) -> complain(e, command, parsed, surroundings));
    }

    /** As picocli does it by itself, and on the standard output for a program that asked for JSON. */
    private static int refuse(ParameterException e, String[] args, Surroundings surroundings) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(Texts.lines(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.usage(command.getErr());
        if (asksForJson(args)) {
            print(String.valueOf(e.getMessage()), command, surroundings);
        }
        return ExitCode.BAD_INPUT;
    }

    /** On a line, since what came before may be lines of watch. */
    private static void print(String sentence, CommandLine command, Surroundings surroundings) {
        command.getOut()
                .println(Texts.lines(JsonDocuments.line(
                        JsonDocuments.failed(surroundings.clock().instant(), sentence))));
        command.getOut().flush();
    }

    private static int complain(Exception e, CommandLine command, ParseResult parsed, Surroundings surroundings)
            throws Exception {
        if (!(e instanceof RuntimeException)) {
            throw e;
        }
        Complaint complaint;
        try {
            complaint = Complaint.of((RuntimeException) e);
        } catch (RuntimeException unforeseen) {
            unforeseen.printStackTrace(command.getErr());
            if (asksForJson(parsed.originalArgs().toArray(String[]::new))) {
                print("Something unforeseen: " + unforeseen.getClass().getName(), command, surroundings);
            }
            return ExitCode.NOT_REACHED;
        }
        command.getErr().println(Texts.lines(complaint.sentence()));
        if (asksForJson(parsed.originalArgs().toArray(String[]::new))) {
            print(complaint.sentence(), command, surroundings);
        }
        return complaint.exitCode();
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            // of a jar, or of a module
            Optional<String> version = Optional.ofNullable(
                            LicenseSwapCommand.class.getPackage().getImplementationVersion())
                    .or(() -> Optional.ofNullable(
                                    LicenseSwapCommand.class.getModule().getDescriptor())
                            .flatMap(ModuleDescriptor::rawVersion));
            return new String[] {"license-swap " + version.orElse("(not packaged)")};
        }
    }
}
