package io.github.rpaclients.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import example.seats.DeveloperSeats;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.jdbc.JdbcPoolStores;
import io.github.rpaclients.swap.run.RunListener;
import io.github.rpaclients.swap.run.RunReport;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.context.ApplicationContext;

class PoolSwapsTest {
    private static final String FILE = "rpa-clients.license-swap.file=";

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void areNotThereUnlessAskedFor() {
        Contexts.with(Contexts.starter(), office.uipath)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PoolSwaps.class));
        office.in(Contexts.starter())
                .run(context -> assertThat(context)
                        .hasSingleBean(PoolSwaps.class)
                        .doesNotHaveBean(PoolWatch.class)
                        .doesNotHaveBean("licenseswapHealthIndicator"));
        office.uipath.requests().assertThat().wroteNothing();
    }

    @Test
    void moveASeatOverTheClientsOfTheApplication() {
        List<String> heard = new ArrayList<>();

        office.in(Contexts.starter())
                .withBean(RunListener.class, () -> new RunListener() {
                    @Override
                    public void ended(String pool, RunReport report) {
                        heard.add(pool);
                    }
                })
                .run(context -> {
                    PoolSwaps pools = context.getBean(PoolSwaps.class);
                    assertThat(pools.names()).containsExactly("developers");

                    RunReport report = pools.get("developers").apply();

                    assertThat(report.counts()).containsOnlyKeys(SwapOutcome.DONE);
                });

        assertThat(office.holds("ada")).isTrue();
        assertThat(office.holds("grace")).isFalse();
        assertThat(heard).containsExactly("developers");
        assertThat(folder.resolve("license-swap-journal")).isNotEmptyDirectory();
        assertThat(office.uipath.requests().matching("POST", "/connect/token")).hasSize(1);
    }

    @Test
    void areAtHandInABeanOfTheApplication() {
        office.in(Contexts.starter())
                .withUserConfiguration(DeveloperSeats.class)
                .run(context -> {
                    DeveloperSeats developers = context.getBean(DeveloperSeats.class);

                    assertThat(developers.planned()).hasSize(1);
                    assertThat(developers.move().allDone()).isTrue();
                    assertThat(developers.planned()).isEmpty();
                });
    }

    @Test
    void areKeptInTheDataSourceWhenAskedFor() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:kept;DB_CLOSE_DELAY=-1");

        office.in(Contexts.starter())
                .withBean(JdbcDataSource.class, () -> database)
                .withPropertyValues("rpa-clients.license-swap.store=data-source")
                .run(context ->
                        context.getBean(PoolSwaps.class).get("developers").apply());

        assertThat(JdbcPoolStores.of(database).names()).containsExactly("developers");
        assertThat(folder.resolve("license-swap-journal")).doesNotExist();
    }

    @Test
    void areOfAGroupIfTheFileSaysSo() {
        office.uipath.lease().user("grace").allocate("ATTUNU");
        office.uipath
                .identity()
                .addGroup("cccccccc-0003-4000-8000-00000000000a", "Seat owners")
                .group("Seat owners")
                .add("grace");
        office.uipath.lease().group("Seat owners").rule("RPADEVNU");
        office.write(
                "[account]\nsystem = uipath-group-licenses\ngroup = Seat owners\nlicence-wait = 1m\n"
                        + "busy-tenants = none\nknown-as = Acme\n",
                "RPADEVNU",
                "ada@acme.example",
                "grace@acme.example");

        office.in(Contexts.starter()).run(PoolSwapsTest::assertThatOneMoves);
    }

    @Test
    void areOfOrchestratorIfTheFileSaysSo() {
        try (Office withoutUserLicences = new Office(
                folder, UiPathSimulator.builder().userLicensing(false).start())) {
            withoutUserLicences.write(
                    "[account]\nsystem = uipath-attended-robots\n",
                    "Development",
                    "ada@acme.example",
                    "grace@acme.example");

            withoutUserLicences.in(Contexts.starter()).run(PoolSwapsTest::assertThatOneMoves);
        }
    }

    @Test
    void areOfAControlRoomIfTheFileSaysSo() {
        office.write("[account]\nsystem = controlroom-device-licenses\n", "DEVELOPMENT", "ada", "grace");

        try (ControlRoomSimulator controlRoom = ControlRoomSimulator.start()) {
            controlRoom.entities("activities").add("{'userName':'linus','status':'COMPLETED'}");

            Contexts.with(office.in(Contexts.starter()), controlRoom).run(PoolSwapsTest::assertThatOneMoves);
        }
    }

    private static void assertThatOneMoves(ApplicationContext context) {
        assertThat(context.getBean(PoolSwaps.class).get("developers").plan().moves())
                .hasSize(1);
    }

    @Test
    void areThoseOfTheApplicationWhereItHasABeanOfTheAccountsName() {
        office.write(
                "[account]\nsystem = uipath-user-licenses\nclient-id = app\nbusy-tenants = a; b\n",
                "RPADEVNU",
                "ada@acme.example",
                "grace@acme.example");

        try (UiPathSimulator another = UiPathSimulator.start();
                UiPathConnection connection = connection(another)) {
            office.in(Contexts.starter())
                    .withBean("default", SeatProvider.class, () -> UserLicenseSeats.over(connection))
                    .run(context ->
                            context.getBean(PoolSwaps.class).get("developers").apply());

            assertThat(another.lease().user("ada").bundles()).contains("RPADEVNU");
        }
        assertThat(office.holds("ada")).isFalse();
    }

    private static UiPathConnection connection(UiPathSimulator uipath) {
        return UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(ClientCredentials.of(
                        uipath.clientId(),
                        Secret.of(uipath.clientSecret()),
                        "PM.License",
                        "PM.User.Read",
                        "OR.Users.Read"))
                .build();
    }

    @Test
    void areCustomizedInOrder() {
        List<String> heard = new ArrayList<>();

        office.in(Contexts.starter())
                .withBean(PoolSwapCustomizer.class, () -> (pool, swap) -> {
                    heard.add(pool.name());
                    return swap.knownAs("elsewhere");
                })
                .run(context -> {
                    context.getBean(PoolSwaps.class).get("developers").apply();
                    assertThat(context.getBean(PoolSwaps.class)
                                    .get("developers")
                                    .history()
                                    .identity()
                                    .orElseThrow()
                                    .described())
                            .contains("elsewhere");
                });

        assertThat(heard).containsExactly("developers", "developers");
    }

    @Test
    void followTheFileWhenItHasSettled() {
        office.in(Contexts.starter()).run(context -> {
            PoolSwaps pools = context.getBean(PoolSwaps.class);

            office.write(Files.readString(office.file).replace("[pool developers]", "[pool coders]"));
            assertThat(pools.names()).containsExactly("coders");

            office.write("[pool coders]\n");
            assertThat(pools.names()).containsExactly("coders");
            assertThat(pools.complaint().orElseThrow()).contains("as it was", "team.ini:1: ", "licence");
        });
    }

    @Test
    void keepToTheFileAsItWasWhileSomebodyWritesIt() {
        office.in(Contexts.starter()).run(context -> {
            PoolSwaps pools = context.getBean(PoolSwaps.class);

            office.write(Files.readString(office.file).replace("[pool developers]", "[pool coders]"));
            Files.setLastModifiedTime(office.file, FileTime.from(Instant.now().minus(Duration.ofSeconds(5))));

            assertThat(pools.names()).containsExactly("developers");
            assertThat(pools.complaint()).isEmpty();
        });
    }

    @Test
    void nameThosesThereAreIfAskedForAnother() {
        office.in(Contexts.starter())
                .run(context -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> context.getBean(PoolSwaps.class).get("testers"))
                        .withMessage("There is no pool testers; there are developers"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "system = uipath            | write system = uipath-user-licenses, uipath-group-licenses",
                "group = Owners             | write system = uipath-user-licenses, uipath-group-licenses",
                "client-id = app            | Take client-id out: rpa-clients.uipath and rpa-clients.control-room say",
                "slack-webhook = env:URL    | beans of RunListener tell people",
                "system = env:SYSTEM        | system is no secret; write it here",
                "system = uipath-group-licenses | The account default has no group; write group = ...",
                "system = controlroom-device-licenses | the one bean of ControlRoomClient; set"
                        + " rpa-clients.control-room.*",
            })
    void sayWhatIsWrongWithAnAccount(String line, String sentence) {
        office.write("[account]\n" + line + "\n", "RPADEVNU", "ada@acme.example", "grace@acme.example");

        office.in(Contexts.starter())
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(PropertiesException.class)
                        .hasMessageContaining("team.ini:")
                        .hasMessageContaining(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rpa-clients.license-swap.watch.enabled=true      | rpa-clients.license-swap.file is missing",
                "rpa-clients.license-swap.file=nowhere.ini        | nowhere.ini",
            })
    void wantAFile(String property, String sentence) {
        Contexts.with(Contexts.starter(), office.uipath)
                .withPropertyValues(property)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(PropertiesException.class)
                        .hasMessageContaining(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rpa-clients.license-swap.store=data-source       | wants one bean of DataSource",
                "rpa-clients.license-swap.watch.interval=0s       | is to be longer than zero",
            })
    void wantProperties(String property, String sentence) {
        office.in(Contexts.starter())
                .withPropertyValues("rpa-clients.license-swap.watch.enabled=true", property)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(PropertiesException.class)
                        .hasMessageContaining(sentence));
    }

    @Test
    void refuseADatabaseOfTheirOwnInTheFile() {
        office.write(
                "[store]\nurl = jdbc:h2:mem:x\n" + Office.ACCOUNT,
                "RPADEVNU",
                "ada@acme.example",
                "grace@acme.example");

        office.in(Contexts.starter())
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("team.ini:2: ")
                        .hasMessageContaining("set rpa-clients.license-swap.store=data-source"));
    }

    @Test
    void nameTheLibraryThatIsMissing() {
        office.in(Contexts.starter())
                .withClassLoader(new FilteredClassLoader("io.github.rpaclients.swap"))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(PropertiesException.class)
                        .hasMessageContaining("io.github.rpaclients:license-swap is missing"));
        office.in(Contexts.starter())
                .withClassLoader(new FilteredClassLoader("io.github.rpaclients.swap.jdbc"))
                .withPropertyValues("rpa-clients.license-swap.store=data-source")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(PropertiesException.class)
                        .hasMessageContaining("io.github.rpaclients:license-swap-jdbc"));
        Contexts.with(Contexts.starter(), office.uipath)
                .withClassLoader(new FilteredClassLoader("io.github.rpaclients.swap"))
                .run(context -> assertThat(context).hasNotFailed());
    }
}
