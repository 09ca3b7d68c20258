package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.json.OpenEnum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a job ended otherwise than well, as far as it is not the workflow's own doing. Told from codes and from the English
 * words that robots and servers have for it, so nothing may be told of a server in another language; later versions may
 * know more reasons.
 *
 * @see <a href="https://github.com/UiPath/skills">The vendor's notes on what jobs fail by</a>
 */
public final class JobFailureReason extends OpenEnum {
    /** The words by which each is told, the surest first. */
    private static final Map<JobFailureReason, List<String>> SIGNS = new LinkedHashMap<>();

    private static final Map<JobFailureReason, String> ADVICE = new LinkedHashMap<>();

    public static final JobFailureReason ACCOUNT_LOCKED = known(
            "AccountLocked",
            "Put the right password into Orchestrator first, then have the account unlocked; the other way round it is"
                    + " locked again",
            "0x00000775");

    public static final JobFailureReason PASSWORD_EXPIRED = known(
            "PasswordExpired",
            "Change the password of the account, and put the new one into Orchestrator",
            "0x00000532");

    public static final JobFailureReason SESSION_LOST = known(
            "SessionLost",
            "Start it again; keep people from signing the account off while jobs run",
            "0x80070520",
            "A specified logon session does not exist");

    public static final JobFailureReason WRONG_MACHINE_ACCOUNT = known(
            "WrongMachineAccount",
            "The account in Orchestrator is another than that of the machine; change one of them, or use another robot",
            "wrong machine credentials",
            "RobotNoMatchingUsernames");

    public static final JobFailureReason MACHINE_IN_USE = known(
            "MachineInUse",
            "The machine has more runtimes than it has room for people; give it fewer, or let it have more sessions",
            "The workstation is in use by another user");

    public static final JobFailureReason CONSOLE_IN_USE = known(
            "ConsoleInUse", "Turn off Login to Console for robots that share a machine", "using the machine's console");

    public static final JobFailureReason USER_BUSY = known(
            "UserBusy",
            "Two jobs needed the screen of one account; run one after the other, or as two accounts",
            "Another interactive job is running for this user",
            "User is running another job",
            "A foreground process is already running");

    public static final JobFailureReason SESSION_TIMED_OUT = known(
            "SessionTimedOut",
            "Signing in to the machine took too long; look at its load, and update a robot older than 23.10",
            "Creating user session timed out");

    public static final JobFailureReason LOGON_FAILED = known(
            "LogonFailed",
            "Check the password that Orchestrator has, whether the account may sign in without a second factor, and whether"
                    + " the machine has a session left",
            "0x0000052E",
            "Last error: 131092",
            "Logon failed for user");

    public static final JobFailureReason CONNECTION_LOST = known(
            "ConnectionLost",
            "Start it again; if it comes back, update the robot",
            "service shutdown or disconnect",
            "Last error: 131085",
            "Last error: 65548",
            "cleanup action for jobs in Terminating state");

    public static final JobFailureReason QUOTA_EXCEEDED = known(
            "QuotaExceeded",
            "Give the tenant or the user more robot units, or wait for the next month",
            "Robot Units have been exceeded",
            "Personal Automation quota");

    public static final JobFailureReason ENDED_FROM_OUTSIDE = known(
            "EndedFromOutside",
            "Something ended the robot's process: somebody, a sign-off, a restart or too little memory",
            "0x40010004");

    public static final JobFailureReason OUTPUT_TOO_LARGE = known(
            "OutputTooLarge",
            "Have the process put what is large into a bucket, and give back where it is",
            "a message was too large to process");

    private JobFailureReason(String value) {
        super(value);
    }

    private static JobFailureReason known(String word, String advice, String... signs) {
        JobFailureReason reason = of(word);
        SIGNS.put(reason, List.of(signs));
        ADVICE.put(reason, advice);
        return reason;
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static JobFailureReason of(String value) {
        return new JobFailureReason(value);
    }

    static Optional<JobFailureReason> of(Job job) {
        String said = said(job);
        return SIGNS.entrySet().stream()
                .filter(reason -> reason.getValue().stream().anyMatch(said::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All that a job says of its end; a job that ended well says what it likes. */
    private static String said(Job job) {
        if (!job.state().isFinal() || job.state().equals(JobState.SUCCESSFUL)) {
            return "";
        }
        List<Optional<String>> said = new ArrayList<>(List.of(job.errorCode(), job.info()));
        job.jobError().ifPresent(error -> said.addAll(List.of(error.code(), error.title(), error.detail())));
        return said.stream().flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    /** What can be done about it; empty for a word that this version does not know. */
    public Optional<String> advice() {
        return Optional.ofNullable(ADVICE.get(this));
    }
}
