package io.github.rpaclients.swap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.pool.TakesFrom;
import io.github.rpaclients.swap.roster.Shift;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from good files, and what is said about others. */
class SwapFilesTest {
    private static final String POOL = "[pool developers]\nlicence = RPADEVNU\nseats = 2\n";
    private static final String ROSTER = "[roster]\nperson,zone,days,hours\nada,Europe/Berlin,Mon-Fri,09:00-17:00\n";

    @TempDir
    Path folder;

    @Test
    void readsAPoolAndARosterInOneFile() throws IOException {
        SwapFile file = read("[account]\nurl = https://acme.example\nclient-secret = env:SECRET\n"
                + POOL
                + "minimum-holding = 1d\nnotice = 15m\nbusy-wait = 20m\nabort-share = 0.5\nexempt = kay; joan\npinned = grace\n"
                + ROSTER);

        Pool pool = file.pool("developers").orElseThrow();
        assertThat(pool.licence()).hasToString("RPADEVNU");
        assertThat(pool.seats()).isEqualTo(2);
        assertThat(pool.limits().minimumHolding()).isEqualTo(Duration.ofDays(1));
        assertThat(pool.limits().busyWait()).isEqualTo(Duration.ofMinutes(20));
        assertThat(pool.limits().abortShare()).isEqualTo(0.5);
        assertThat(pool.notice()).contains(Duration.ofMinutes(15));
        assertThat(pool.exempt()).containsExactly(Person.of("kay"), Person.of("joan"));
        assertThat(pool.pinned()).containsExactly(Person.of("grace"));
        assertThat(file.account(pool).values())
                .containsEntry("url", "https://acme.example")
                .containsEntry("client-secret", "env:SECRET");
        assertThat(file.roster().people("developers")).containsExactly(Person.of("ada"));
    }

    @Test
    void readsAnAccountOfAFileWhosePoolsCannotBeUsed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("acme.ini"), "[account]\nurl = https://acme.example\n[pool developers]\nseats = none\n");

        assertThat(SwapFiles.account(file).values()).containsOnly(Map.entry("url", "https://acme.example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# nothing here|1: The file has no section [account]; write one with",
                "[account other]|1: The file has no section [account]; write one with",
                "[account];client-secret = hunter2|2: The value of client-secret would be a secret in this file"
            })
    void refusesAFileWhoseAccountCannotBeUsed(String lines, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("acme.ini"), lines.replace(";", "\n"));

        BadInputException refused = catchThrowableOfType(BadInputException.class, () -> SwapFiles.account(file));

        assertThat(refused.problems())
                .singleElement()
                .asString()
                .startsWith("acme.ini:" + sentence)
                .doesNotContain("hunter2");
    }

    @Test
    void showsNoValuesOfAnAccount() throws IOException {
        SwapFile file = read("[account]\nurl = https://acme.example\n" + POOL + ROSTER);

        assertThat(file.toString()).contains("url").doesNotContain("acme.example");
    }

    @Test
    void readsByteOrderMarkAndCrlf() throws IOException {
        SwapFile file = read("\ufeff" + (POOL + ROSTER).replace("\n", "\r\n"));

        assertThat(file.pools()).hasSize(1);
        assertThat(file.roster().entries()).hasSize(1);
    }

    @Test
    void readsARosterOfTwoHundredThousandLongLines() throws IOException {
        String comment = "# " + "x".repeat(118) + "\n";

        assertThat(read(POOL + ROSTER + comment.repeat(200_000)).roster().entries())
                .hasSize(1);
    }

    @Test
    void refusesAFileThatIsNoRosterByItsLength() throws IOException {
        String comment = "# " + "x".repeat(1021) + "\n";

        assertThat(problems(comment.repeat(64 << 10) + "\n"))
                .containsExactly("team.ini:1: The file is larger than 64 MiB; name a file of pools or of a roster");
    }

    @Test
    void tellsHowTheFilesWereRightBeforeTheyWereRead() throws IOException {
        Files.writeString(folder.resolve("roster.csv"), ROSTER.replace("[roster]\n", ""));
        SwapFile file = read("roster = roster.csv\n" + POOL);
        FileState pools = FileState.of(folder.resolve("team.ini"));
        FileState roster = FileState.of(folder.resolve("roster.csv"));
        Files.delete(folder.resolve("roster.csv"));

        assertThat(file.states()).containsExactly(pools, roster);
        assertThat(FileState.of(folder.resolve("roster.csv"))).isNotEqualTo(roster);
    }

    @Test
    void readsColumnsInAnyOrderAndQuotedFields() throws IOException {
        SwapFile file = read(
                POOL + POOL.replace("developers", "testers").replace("RPADEVNU", "TSTNU") + "[roster]\n"
                        + "Pools, hours ,days,person,zone\n"
                        + "\"developers,testers\",\"09:00-12:00, 13:00-17:00\",\"Sat;Monday\", \"ada \"\"the\"\" first\" ,UTC\n");

        Person ada = Person.of("ada \"the\" first");
        assertThat(file.roster().people("testers")).containsExactly(ada);
        assertThat(file.roster()
                        .shifts(
                                "developers",
                                Instant.parse("2026-06-01T00:00:00Z"),
                                Instant.parse("2026-06-07T00:00:00Z")))
                .extracting(Shift::start)
                .containsExactly(
                        Instant.parse("2026-06-01T09:00:00Z"),
                        Instant.parse("2026-06-01T13:00:00Z"),
                        Instant.parse("2026-06-06T09:00:00Z"),
                        Instant.parse("2026-06-06T13:00:00Z"));
    }

    @Test
    void readsFromWhomAPoolMayTakeSeats() throws IOException {
        Pool own = read(POOL + ROSTER).pools().get(0);
        Pool everybody =
                read(POOL + "takes-from = everybody\n" + ROSTER).pools().get(0);
        Pool some = read(POOL + "takes-from = kay; group Night shift; joan\nat-work-unknown = take\n"
                        + "roster-guard = 1\nresume-within = 2h\n" + ROSTER)
                .pools()
                .get(0);

        assertThat(own.takesFrom()).isEqualTo(TakesFrom.nobodyElse());
        assertThat(own.takesUnknown()).isFalse();
        assertThat(everybody.takesFrom().isEverybody()).isTrue();
        assertThat(some.takesFrom().people()).containsExactlyInAnyOrder(Person.of("kay"), Person.of("joan"));
        assertThat(some.takesFrom().groups()).containsExactly("Night shift");
        assertThat(some.takesUnknown()).isTrue();
        assertThat(some.limits().rosterGuard()).isEqualTo(1);
        assertThat(some.limits().resumeWithin()).isEqualTo(Duration.ofHours(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "takes-from = everybody; kay|Everybody and others beside them make no sense; write takes-from ="
                        + " everybody, or names",
                "at-work-unknown = maybe|\"maybe\" is neither keep nor take; write one of them",
                "roster-guard = 2|A roster guard of 2.0 makes no sense; write a number from 0 to 1 such as 0.4",
                "resume-within = 31d|Resuming runs within PT744H makes no sense; write a time of at most 30 days"
            })
    void refusesWhatAPoolMayNotSay(String line, String sentence) throws IOException {
        assertThat(problems(POOL + line + "\n" + ROSTER)).containsExactly("team.ini:4: " + sentence);
    }

    @Test
    void refusesPoolsThatWouldTakeSeatsFromEachOther() throws IOException {
        String other = POOL.replace("developers", "others");
        String way =
                "; make them one pool, which may have several rosters (roster = a.csv; b.csv), or give each its own"
                        + " people";

        assertThat(problems(POOL + other + ROSTER))
                .containsExactly(
                        "team.ini:4: This pool and the one in line 1 would take seats from each other, since ada"
                                + " is in both" + way);
        assertThat(problems(POOL + other + "takes-from = everybody\n[roster]\nperson,zone,days,hours,pools\n"
                        + "ada,UTC,Mon,09:00-17:00,developers\ncy,UTC,Mon,09:00-17:00,others\n"))
                .containsExactly(
                        "team.ini:4: This pool and the one in line 1 would take seats from each other, since one"
                                + " of them takes from everybody" + way);
        assertThat(problems("[account a]\norganization = acme\n[account b]\norganization = acme\n" + POOL
                        + "account = a\n" + other + "account = b\n" + ROSTER))
                .as("two accounts of one organization")
                .hasSize(1)
                .first()
                .asString()
                .startsWith("team.ini:9: This pool and the one in line 5");
    }

    @Test
    void namesEachPoolThatWouldTakeSeatsFromAnEarlierOne() throws IOException {
        String four = POOL + POOL.replace("developers", "testers")
                + POOL.replace("developers", "analysts") + "takes-from = group Staff\n"
                + POOL.replace("developers", "operators") + "takes-from = group Staff\npinned = kay\n";

        assertThat(problems(four + "[roster]\nperson,zone,days,hours,pools\n"
                        + "ada,UTC,Mon,09:00-17:00,developers\ncy,UTC,Mon,09:00-17:00,testers\n"
                        + "ada,UTC,Tue,09:00-17:00,analysts\nkay,UTC,Mon,09:00-17:00,testers\n"))
                .extracting(problem -> problem.replaceFirst(";.*", ""))
                .containsExactly(
                        "team.ini:7: This pool and the one in line 1 would take seats from each other, since ada is in"
                                + " both",
                        "team.ini:11: This pool and the one in line 4 would take seats from each other, since kay is"
                                + " in both",
                        "team.ini:11: This pool and the one in line 7 would take seats from each other, since both"
                                + " take from the same group");
    }

    @Test
    void acceptsPoolsOfOneLicenceWithPeopleOfTheirOwn() throws IOException {
        assertThat(read(POOL + POOL.replace("developers", "others") + "[roster]\nperson,zone,days,hours,pools\n"
                                + "ada,UTC,Mon,09:00-17:00,developers\ncy,UTC,Mon,09:00-17:00,others\n")
                        .pools())
                .hasSize(2);
        assertThat(read("[account a]\norganization = acme\n[account b]\norganization = other\n"
                                + POOL + "account = a\n" + POOL.replace("developers", "others") + "account = b\n"
                                + ROSTER)
                        .pools())
                .hasSize(2);
    }

    @Test
    void readsSeveralRostersAndTeams() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "person,zone,days,hours,team\nada,UTC,Mon,09:00-17:00,Payments\n");
        Files.writeString(folder.resolve("b.csv"), "person,zone,days,hours\nkay,UTC,Mon,09:00-17:00\n");

        SwapFile file = read("roster = a.csv; b.csv\n" + POOL);

        assertThat(file.roster().people("developers")).containsExactly(Person.of("ada"), Person.of("kay"));
        assertThat(file.roster().team(Person.of("ada"))).contains("Payments");
        assertThat(file.roster().team(Person.of("kay"))).isEmpty();
        assertThat(file.files())
                .containsExactly(folder.resolve("team.ini"), folder.resolve("a.csv"), folder.resolve("b.csv"));
    }

    @Test
    void readsARosterBesideThePoolsOrGivenByTheCaller() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), ROSTER.replace("[roster]\n", ""));

        assertThat(read("roster = roster.csv\n" + POOL).roster().entries()).hasSize(1);
        assertThat(SwapFiles.read(write(POOL), roster).roster().entries()).hasSize(1);
    }

    @Test
    void keepsAccountsApart() throws IOException {
        SwapFile file = read("[account]\na = 1\n[account other]\na = 2\n" + POOL + "account = other\n" + ROSTER);

        assertThat(file.account(file.pools().get(0)).values()).containsEntry("a", "2");
        assertThat(file.accounts()).containsOnlyKeys("default", "other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "seats = two | \"two\" is no usable whole number; write digits only, such as 12",
                "seats = 0 | A number of 0 for seats makes no sense; write 1 to 100000",
                "seats = -1 | A number of -1 for seats makes no sense; write 1 to 100000",
                "seats = 2 # two | The value of seats is followed by a comment; write it in a line of its own",
                "seats = | The key seats has no value; write one or take the line away",
                "seats | The line is neither a comment, a section nor \"key = value\" with a key in lower case; write one of these",
            })
    void saysWhatIsWrongWithSeats(String line, String sentence) throws IOException {
        List<String> problems = problems(POOL.replace("seats = 2", line) + ROSTER);

        assertThat(problems).contains("team.ini:3: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pined = grace | A pool has no key pined; did you mean pinned?",
                "licence = X | The key licence stands in line 2 already; take one of the two away",
                "moves-per-run = 0 | A number of 0 for moves per run makes no sense; write 1 to 10000",
                "concurrency = 17 | A number of 17 for concurrency makes no sense; write 1 to 16",
                "abort-share = 20% | \"20%\" is no share; write a number from 0 to 1 such as 0.2",
                "abort-share = 20 | An abort share of 20.0 makes no sense; write a number from 0 to 1 such as 0.2",
                "minimum-holding = 1 hour | \"1 hour\" is no duration; write one such as 30m, 2h, 1h30m or 1d",
                "busy-wait = 9h | Waiting PT9H for people at work makes no sense; write a time of at most 8 hours",
                "notice = 9h | notice is to be 0m to 8h; write one such as notice = 10m",
                "notice = soon | \"soon\" is no duration; write one such as 30m, 2h, 1h30m or 1d",
                "minimum-holding = 31d | A minimum holding time of PT744H makes no sense; write one of at most 30 days",
                "pinned = a;b;c | The pool developers has fewer seats (2) than pinned people (3); pin fewer or add seats",
                "pinned = a;A | \"A\" is named twice; take one of the two away",
                "account = othr | There is no section for the account \"othr\" of the pool developers; did you mean other?",
            })
    void saysWhatIsWrongWithAPool(String line, String sentence) throws IOException {
        String account = line.startsWith("account") ? "[account other]\na = 1\n" : "";

        assertThat(problems(POOL + line + "\n" + ROSTER + account)).containsExactly("team.ini:4: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ada,Europe/Berln,Mon,09:00-17:00 | \"Europe/Berln\" is no time zone; write an IANA name such as Europe/Berlin",
                "ada,lord_howe,Mon,09:00-17:00 | \"lord_howe\" is no time zone; write an IANA name such as Australia/Lord_Howe",
                "ada,+02:00,Mon,09:00-17:00 | \"+02:00\" is no time zone; write an IANA name such as Europe/Berlin",
                "ada,,Mon,09:00-17:00 | The line has no zone; write it under that column",
                ",UTC,Mon,09:00-17:00 | The line has no person; write it under that column",
                "ada,UTC,Mo,09:00-17:00 | \"Mo\" is no day of the week; write one such as Mon, or a range such as Mon-Fri",
                "ada,UTC,Mon-Wed;Tue,09:00-17:00 | Tue is named twice; name each day once",
                "ada,UTC,Mon,9-17 | \"9-17\" is no span of hours; write one such as 09:00-17:30",
                "ada,UTC,Mon,09:00-09:00 | 09:00-09:00 is empty; write a later end, or 00:00-24:00 for the whole day",
                "ada,UTC,Mon,09:00-12:00;11:00-13:00 | The hours 09:00-12:00 and 11:00-13:00 overlap; make them one span",
                "ada,UTC,Mon | The line has days without hours or hours without days; write both, or neither",
                "ada,UTC | The line has neither days and hours nor extra shifts; write when the person works",
                "ada,UTC,Mon,09:00-17:00,25h | A lead time of PT25H makes no sense; write whole minutes, at most one day",
                "ada,UTC,Mon,09:00-17:00,,-1 | A priority of -1 makes no sense; write a number from 0 to 9999",
                "ada,UTC,Mon,09:00-17:00,,,developer | There is no pool \"developer\"; did you mean developers?",
                "ada,UTC,Mon,09:00-17:00,,,,24.12.2026 | \"24.12.2026\" is no date; write one such as 2026-12-24",
                "ada,UTC,Mon,09:00-17:00,,,,2026-02-30 | \"2026-02-30\" is no date; write one such as 2026-12-24",
                "ada,UTC,Mon,09:00-17:00,,,,2026-12-24;2026-12-20..2026-12-30 | 2026-12-24 is off twice; name each date once",
                "ada,UTC,Mon,09:00-17:00,,,,2026-12-24..2026-12-20 | \"2026-12-24..2026-12-20\" is no usable range of dates; write the earlier date first and at most a year",
                "ada,UTC,Mon,09:00-17:00,,,,0026-12-24 | 0026-12-24 is far from now; write a date from 2000 to 2199",
                "ada,UTC,Mon,09:00-17:00,,,,,2026-12-24 | \"2026-12-24\" is no extra shift; write one such as 2026-12-05 10:00-14:00",
                "ada,UTC,,,,,,,2026-12-24 20:00-02:00;2026-12-25 01:00-03:00 | The extra shifts 2026-12-24 20:00-02:00 and 2026-12-25 01:00-03:00 of ada overlap; make them one",
                "ada,UTC,Mon,09:00-17:00,,,,,,,x | The line has 11 fields and the header 10; put a field with commas in quotes, or write semicolons",
                "\"ada,UTC | The line has a quote that does not end; close it in the same line, or double a quote that is meant",
                "\"ada\" x,UTC | The line has text after a quote; put the whole field in quotes, or double a quote that is meant",
                "KAY,Asia/Tokyo,Sat,09:00-17:00 | KAY is in Asia/Tokyo here and in UTC in line 6; write one time zone for each person",
                "kay,UTC,Sun-Mon,16:00-18:00 | kay works the same days and hours in line 6; write different days or hours, or make the lines one",
            })
    void saysWhatIsWrongWithALineOfTheRoster(String line, String sentence) throws IOException {
        String roster =
                "[roster]\nperson,zone,days,hours,lead,priority,pools,off,extra,team\nkay,UTC,Mon-Fri,09:00-17:00\n";

        assertThat(problems(POOL + roster + line + "\n")).containsExactly("team.ini:7: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "person;zone | The roster begins with no header that has person and zone; write one such as person,zone,days,hours,lead,priority,pools,off,extra,team, with commas between the columns",
                "person,zone,days,hours,prio | A roster has no column \"prio\"; write one of person, zone, days, hours, lead, priority, pools, off, extra, team",
                "person,zone,days,hours,pool | A roster has no column \"pool\"; did you mean pools?",
                "person,zone,days,hours,zone | The column \"zone\" is there twice; keep one",
            })
    void saysWhatIsWrongWithTheHeader(String header, String sentence) throws IOException {
        assertThat(problems(POOL + ROSTER.replace("person,zone,days,hours", header)))
                .containsExactly("team.ini:5: " + sentence);
    }

    @Test
    void saysWhatIsWrongWithSections() throws IOException {
        assertThat(problems("x = 1\n" + POOL + POOL + "[pol x]\n[pool]\n" + ROSTER))
                .containsExactly(
                        "team.ini:1: The key x stands above all sections, where only roster may; write it below [account]"
                                + " or [pool NAME]",
                        "team.ini:5: The section [pool developers] stands in line 2 already; make them one",
                        "team.ini:8: \"[pol x]\" begins no section that is known; did you mean [pool]?",
                        "team.ini:9: The pool has no licence; write licence = RPADEVPRONU",
                        "team.ini:9: The pool has no seats; write seats = 12",
                        "team.ini:9: The name of the pool is not usable; write letters A to Z, digits, hyphens and"
                                + " underscores, at most 64");
    }

    @Test
    void missesPoolsRostersAndPeople() throws IOException {
        assertThat(problems(""))
                .containsExactly(
                        "team.ini:1: The file has no pool; write a section such as [pool developers]",
                        "team.ini:1: There is no roster; write roster = FILE at the top, or a section [roster]");
        assertThat(problems(POOL + "[roster]\nperson,zone\n"))
                .singleElement()
                .asString()
                .startsWith("team.ini:5: The roster has no people; write a header");
    }

    @Test
    void missesFiles() throws IOException {
        Path nowhere = folder.resolve("nowhere.ini");

        BadInputException thrown = catchThrowableOfType(BadInputException.class, () -> SwapFiles.read(nowhere));

        assertThat(thrown).hasMessage("nowhere.ini:1: There is no such file; check its name and folder");
        assertThat(problems("roster = nowhere.csv\n" + POOL))
                .containsExactly("nowhere.csv:1: There is no such file; check its name and folder");
    }

    @Test
    void refusesTwoRosters() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), ROSTER.replace("[roster]\n", ""));
        Path file = write(POOL + ROSTER);

        BadInputException thrown = catchThrowableOfType(BadInputException.class, () -> SwapFiles.read(file, roster));

        assertThat(thrown).hasMessageStartingWith("team.ini:4: The roster is there more than once; keep one");
        assertThat(problems("roster = roster.csv\n" + POOL + ROSTER)).hasSize(1);
    }

    @Test
    void refusesSomebodyExemptAndPinned() throws IOException {
        assertThat(problems(POOL + "pinned = ada\nexempt = Ada\n" + ROSTER))
                .singleElement()
                .asString()
                .contains(" is exempt and pinned; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client-secret = Hunter2",
                "password = Hunter2",
                "api-key = Hunter2",
                "refresh-token = Hunter2",
                "private.key = Hunter2",
                "client-secret = env:Hunter2!",
                "clientsecret = Hunter2",
                "url = https://ada:Hunter2@acme.example",
                "client-id = env:Hunter2!",
                "client-secret = Hunter2 # Hunter2",
                "Hunter2",
                "Hunter2 = Hunter2",
                "client-secret Hunter2=",
            })
    void refusesSecretsAndQuotesNone(String line) throws IOException {
        List<String> problems = problems("[account]\n" + line + "\n" + POOL + ROSTER);

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("team.ini:2: ")
                .doesNotContain("Hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"client-secret = env:SECRET", "password = file:/run/secrets/password", "token-url = https://x"})
    void takesReferencesAndWhatIsNoSecret(String line) throws IOException {
        assertThat(read("[account]\n" + line + "\n" + POOL + ROSTER).accounts()).hasSize(1);
    }

    @Test
    void namesLinesThatAreNoText() throws IOException {
        Path file = Files.write(
                folder.resolve("team.ini"), (POOL + "# \u00e9\n" + ROSTER).getBytes(StandardCharsets.ISO_8859_1));

        BadInputException thrown = catchThrowableOfType(BadInputException.class, () -> SwapFiles.read(file));

        assertThat(thrown).hasMessage("team.ini:4: The line is not UTF-8 text; save the file as UTF-8");
        assertThat(problems(POOL + "\u0007\n" + ROSTER))
                .containsExactly("team.ini:4: The line has a control character in it; type it again in a text editor");
    }

    @Test
    void tellsAllProblemsOfBothFilesAtOnce() throws IOException {
        Files.writeString(
                folder.resolve("roster.csv"), "person,zone,days,hours\nada,Mars,Mon,09:00-10:00\nkay,UTC,Mon,25\n");

        BadInputException thrown = catchThrowableOfType(
                BadInputException.class,
                () -> read("roster = roster.csv\n" + POOL + "concurrency = 99\nseats-free = no\n"));

        assertThat(thrown.problems()).hasSize(4);
        assertThat(thrown.getMessage().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("team.ini:5:", "team.ini:6:", "roster.csv:2:", "roster.csv:3:");
        assertThat(thrown.problems().get(2).file()).isEqualTo(folder.resolve("roster.csv"));
    }

    private List<String> problems(String text) throws IOException {
        Path file = write(text);
        BadInputException thrown = catchThrowableOfType(BadInputException.class, () -> SwapFiles.read(file));
        return thrown.problems().stream().map(Problem::toString).collect(Collectors.toList());
    }

    private SwapFile read(String text) throws IOException {
        return SwapFiles.read(write(text));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("team.ini"), text);
    }
}
