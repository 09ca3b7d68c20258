package io.github.rpaclients.swap.cli;

import java.time.Clock;
import java.util.Optional;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

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
            "1:some move was refused, undone or skipped; doctor: something is missing",
            "2:options or files cannot be used, or nobody has agreed; nothing was begun",
            "3:plan, apply, watch --once: somebody who needs a seat does not get one",
            "4:apply: the plan has changed; nothing has moved",
            "5:ATTENTION: a person must look, the output says where",
            "6:somebody else is at the pool",
            "7:a run was cut off; resume it first",
            "8:system or journal cannot be used, or something unforeseen"
        })
public final class LicenseSwapCommand {
    private LicenseSwapCommand() {}

    /** Runs the command and ends this Java process with its exit code. */
    public static void main(String[] args) {
        EndOfProcess end = new EndOfProcess();
        Surroundings here = new Surroundings(
                name -> Optional.ofNullable(System.getenv(name)), Clock.systemUTC(), end, Terminal.ofThisProcess());
        end.watchForSignals();
        int exitCode = commandLine(here).execute(args);
        end.reached(exitCode);
    }

    static CommandLine commandLine(Surroundings surroundings) {
        Ansi ansi = surroundings.terminal().hasColours() ? Ansi.ON : Ansi.OFF;
        CommandLine line = new CommandLine(new LicenseSwapCommand())
                .addSubcommand(new PlanCommand(surroundings))
                .addSubcommand(new ApplyCommand(surroundings))
                .addSubcommand(new ResumeCommand(surroundings))
                .addSubcommand(new RollbackCommand(surroundings))
                .addSubcommand(new StatusCommand(surroundings))
                .addSubcommand(new HistoryCommand(surroundings))
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new WatchCommand(surroundings))
                .addSubcommand(new DoctorCommand(surroundings))
                .addSubcommand(new GenerateCompletion());
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setExecutionExceptionHandler((e, command, parsed) -> complain(e, command));
    }

    private static int complain(Exception e, CommandLine command) throws Exception {
        if (!(e instanceof RuntimeException)) {
            throw e;
        }
        Complaint complaint;
        try {
            complaint = Complaint.of((RuntimeException) e);
        } catch (RuntimeException unforeseen) {
            unforeseen.printStackTrace(command.getErr());
            return ExitCode.NOT_REACHED;
        }
        command.getErr().println(Texts.lines(complaint.sentence()));
        return complaint.exitCode();
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = LicenseSwapCommand.class.getPackage().getImplementationVersion();
            return new String[] {"license-swap " + (version == null ? "(not packaged)" : version)};
        }
    }
}
