package io.github.rpaclients.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.rpaclients.architecture.OurClasses.ALL;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.MoshiAdapters;
import io.github.rpaclients.core.raw.FileTransfer;
import org.junit.jupiter.api.Test;

/** Which module may see which: arrows point down only. */
class HouseRulesTest {
    private static final String US = "io.github.rpaclients.";
    private static final String CORE = US + "core..";
    private static final String MICROMETER = US + "micrometer..";
    private static final String OPENTELEMETRY = US + "opentelemetry..";
    private static final String JACKSON = US + "jackson..";
    private static final String UIPATH = US + "uipath..";
    private static final String ORCHESTRATOR = US + "uipath.orchestrator..";
    private static final String LEASE = US + "uipath.lease..";
    private static final String IDENTITY = US + "uipath.identity..";
    private static final String COPY = US + "uipath.copy..";
    private static final String USAGE = US + "uipath.usage..";
    private static final String CONTROL_ROOM = US + "aa..";
    private static final String SWAP = US + "swap..";
    private static final String SWAP_COMMAND = US + "swap.cli..";
    private static final String SWAP_DATABASE = US + "swap.jdbc..";
    private static final String STARTER = US + "spring..";
    private static final String TESTKIT = US + "testkit..";
    private static final String EXAMPLES = US + "examples..";
    private static final String PROCESSOR = US + "processor..";

    /** By name: what services are made of is no business of this module. */
    private static final String POST = "retrofit2.http.POST";

    /** By name: their own annotations are not on the class path here. */
    private static final String MODEL = US + "core.json.Model";

    private static final String ENTITY = US + "core.json.Entity";

    /** Where one of our modules hands another what is nobody else's business. */
    private static final String DOORS =
            "<init> of .*(Api|FileTransfer)|(calls|gate) of .*\\.(Transport|UiPathConnection)";

    @Test
    void coreKnowsNoVendorAndNobodyAboveIt() {
        none(CORE, MICROMETER, OPENTELEMETRY, JACKSON, UIPATH, CONTROL_ROOM, SWAP, TESTKIT, EXAMPLES, PROCESSOR);
    }

    @Test
    void telemetrySeesWhatApplicationsSeeOfTheCoreAndTheStarterAloneSeesTelemetry() {
        String[] others = {UIPATH, CONTROL_ROOM, SWAP, TESTKIT, EXAMPLES, PROCESSOR, US + "core.internal.."};
        none(MICROMETER, others);
        none(OPENTELEMETRY, others);
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(MICROMETER, STARTER)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(MICROMETER, "io.micrometer.."))
                .check(ALL);
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(OPENTELEMETRY, STARTER)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(OPENTELEMETRY, "io.opentelemetry.."))
                .check(ALL);
    }

    /** The models in Jackson take their JSON where the clients do. */
    @Test
    void jacksonIsSeenByItsModuleAloneAndSeesNoClientAndNoHttp() {
        none(JACKSON, UIPATH, CONTROL_ROOM, SWAP, TESTKIT, EXAMPLES, PROCESSOR, US + "core.internal.http..");
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(JACKSON, STARTER)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(JACKSON, "com.fasterxml.jackson..", "tools.jackson.."))
                .check(ALL);
    }

    @Test
    void everyModelThatIsSeenIsJson() {
        classes()
                .that()
                .arePublic()
                .and(DescribedPredicate.not(resideInAnyPackage("..internal..")))
                .and(DescribedPredicate.describe(
                        "are models", (JavaClass type) -> type.isAnnotatedWith(MODEL) || type.isAnnotatedWith(ENTITY)))
                .should()
                .beAssignableTo(JsonModel.class)
                .check(ALL);
    }

    @Test
    void whatUiPathSharesKnowsNoClient() {
        noClasses()
                .that(resideInAnyPackage(UIPATH)
                        .and(DescribedPredicate.not(resideInAnyPackage(ORCHESTRATOR, LEASE, IDENTITY, COPY, USAGE))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ORCHESTRATOR, LEASE, IDENTITY, COPY, USAGE, CONTROL_ROOM, SWAP))
                .check(ALL);
    }

    @Test
    void clientsDoNotKnowEachOther() {
        none(ORCHESTRATOR, LEASE, IDENTITY, COPY, USAGE, CONTROL_ROOM, SWAP, TESTKIT, EXAMPLES);
        none(LEASE, ORCHESTRATOR, IDENTITY, COPY, USAGE, CONTROL_ROOM, SWAP, TESTKIT, EXAMPLES);
        none(IDENTITY, ORCHESTRATOR, LEASE, COPY, USAGE, CONTROL_ROOM, SWAP, TESTKIT, EXAMPLES);
        none(CONTROL_ROOM, UIPATH, SWAP, TESTKIT, EXAMPLES);
    }

    @Test
    void theCopySeesTheOrchestratorClientAndNoHttp() {
        none(
                COPY,
                LEASE,
                IDENTITY,
                USAGE,
                CONTROL_ROOM,
                SWAP,
                TESTKIT,
                EXAMPLES,
                "okhttp3..",
                "retrofit2..",
                "okio..",
                US + "core.internal.http..",
                US + "uipath.orchestrator.internal..");
    }

    @Test
    void theUsageSeesTwoClientsAndNoHttp() {
        none(
                USAGE,
                ORCHESTRATOR,
                COPY,
                CONTROL_ROOM,
                SWAP,
                TESTKIT,
                EXAMPLES,
                "okhttp3..",
                "retrofit2..",
                "okio..",
                US + "core.internal.http..",
                US + "uipath.identity.internal..",
                US + "uipath.lease.internal..");
    }

    @Test
    void theSwapSeesClientsAndNoHttp() {
        noClasses()
                .that(resideInAnyPackage(SWAP).and(DescribedPredicate.not(resideInAnyPackage(SWAP_COMMAND))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        SWAP_COMMAND,
                        COPY,
                        USAGE,
                        TESTKIT,
                        EXAMPLES,
                        "okhttp3..",
                        "retrofit2..",
                        "okio..",
                        US + "core.internal.http.."))
                .check(ALL);
        none(SWAP_COMMAND, EXAMPLES, "okhttp3..", "retrofit2..", "okio..", US + "core.internal.http..");
    }

    @Test
    void theSwapDoesNotKnowTheDatabaseAndTheDatabaseKnowsNoSystem() {
        noClasses()
                .that(resideInAnyPackage(SWAP)
                        .and(DescribedPredicate.not(resideInAnyPackage(SWAP_DATABASE, SWAP_COMMAND))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SWAP_DATABASE, "java.sql..", "javax.sql.."))
                .check(ALL);
        none(SWAP_DATABASE, CORE, UIPATH, CONTROL_ROOM, SWAP_COMMAND, US + "swap.run..", US + "swap.seats..");
    }

    @Test
    void theStarterAloneSeesSpringAndNobodySeesTheStarter() {
        none(
                STARTER,
                COPY,
                USAGE,
                SWAP_COMMAND,
                TESTKIT,
                EXAMPLES,
                "okhttp3..",
                "retrofit2..",
                "okio..",
                "io.github.rpaclients..internal..");
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(STARTER)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(STARTER, "org.springframework.."))
                .check(ALL);
    }

    @Test
    void theTestkitSeesNothingOfOurs() {
        none(TESTKIT, CORE, UIPATH, CONTROL_ROOM, SWAP, EXAMPLES, PROCESSOR);
        none(PROCESSOR, CORE, UIPATH, CONTROL_ROOM, SWAP, TESTKIT, EXAMPLES);
    }

    @Test
    void nobodyButExamplesAndTheSimulationOfTheCommandSeeTheTestkit() {
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(TESTKIT, EXAMPLES))
                        .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("SimulatedCompany"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(TESTKIT))
                .check(ALL);
    }

    @Test
    void resourcesOfAClientAreFreeOfCycles() {
        slices().matching(US + "uipath.orchestrator.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
        slices().matching(US + "uipath.lease.(*)..").should().beFreeOfCycles().check(ALL);
        slices().matching(US + "uipath.identity.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
        slices().matching(US + "aa.controlroom.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void publicSignaturesNameNoLibraryButThroughTheOneDoor() {
        classes()
                .that()
                .arePublic()
                .and(DescribedPredicate.not(resideInAnyPackage("..internal..", EXAMPLES, PROCESSOR)))
                .and(DescribedPredicate.not(JavaClass.Predicates.assignableTo("com.squareup.moshi.JsonAdapter")))
                // what an application hands to a Moshi of its own
                .and(DescribedPredicate.not(JavaClass.Predicates.type(MoshiAdapters.class)))
                // takes calls of services, which no application has
                .and(DescribedPredicate.not(JavaClass.Predicates.type(FileTransfer.class)))
                .should(NameNone.ofTheLibraries("okHttpClient of " + HttpOptions.Builder.class.getName()))
                .check(ALL);
    }

    @Test
    void publicSignaturesNameNothingInternalButWhereOurModulesMeet() {
        classes()
                .that()
                .arePublic()
                .and(DescribedPredicate.not(resideInAnyPackage("..internal..", EXAMPLES, PROCESSOR)))
                .should(NameNone.ofTheInternals(DOORS))
                .check(ALL);
    }

    @Test
    void examplesSeeNothingInternal() {
        none(EXAMPLES, "io.github.rpaclients..internal..");
    }

    @Test
    void retrofitServicesStayInTheirPackage() {
        classes()
                .that()
                .areInterfaces()
                .and()
                .haveSimpleNameEndingWith("Service")
                .should()
                .bePackagePrivate()
                .check(ALL);
    }

    /** Or it would be sent with collections that nobody has given. */
    @Test
    void whatPostsSomethingNewIsSaidToCreateIt() {
        methods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(UIPATH))
                .and()
                .areAnnotatedWith(POST)
                .and(DescribedPredicate.describe(
                        "take something new",
                        (JavaMethod method) -> method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.getSimpleName().startsWith("New"))))
                .should()
                .beAnnotatedWith(Creates.class)
                .check(ALL);
        methods()
                .that()
                .areAnnotatedWith(Creates.class)
                .should()
                .beAnnotatedWith(POST)
                .check(ALL);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base)")
                .check(ALL);
    }

    private static void none(String of, String... see) {
        noClasses()
                .that(resideInAnyPackage(of))
                .should()
                .dependOnClassesThat(resideInAnyPackage(see))
                .check(ALL);
    }
}
