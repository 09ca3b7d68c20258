package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Test sets of a folder: test cases that are executed together. Scope {@code OR.TestSets}; {@code OR.TestSets.Read} is
 * enough to read, {@code OR.TestSets.Write} to write. {@link #releases} needs another: Scope {@code OR.Execution}, of
 * which {@code OR.Execution.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * test set, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TestSetsApi {
    /** Without {@code expand} these are not told, and would be lost in a test set that is written back. */
    private static final String WHOLE = "Packages,InputArguments,TestCases";

    private static final Edit<TestSet, TestSetId> EDIT =
            Edit.of(TestSet.class, TestSet::id).prepared((testSet, id) -> withTestCases(testSet));

    private final ApiCalls calls;
    private final TestSetsService service;
    private final TestPackagesService packages;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public TestSetsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TestSetsService.class);
        this.packages = calls.service(TestPackagesService.class);
        this.lists = new Lists(calls);
    }

    /** All test sets of the folder, by id, without their test cases. Permission TestSets.View. */
    public PagedIterable<TestSet> list() {
        return list(query -> query);
    }

    /**
     * The test sets that a query describes. Permission TestSets.View.
     *
     * @see TestSetFields
     */
    public PagedIterable<TestSet> list(UnaryOperator<OdataQuery<TestSet>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The first test set of this name, without its test cases; where the server does not care about case, neither does this.
     * Permission TestSets.View.
     */
    public Optional<TestSet> find(String name) {
        return lists.named(TestSetFields.NAME, name, TestSet::name, service::list);
    }

    /** One test set, with its packages, test cases and input arguments. Permission TestSets.View. */
    public TestSet get(TestSetId id) {
        return calls.execute(service.get(id, WHOLE + "($expand=Definition)"));
    }

    /**
     * Creates a test set in the folder. Permission TestSets.Create.
     *
     * @return the test set as the server made it
     */
    public TestSet create(NewTestSet testSet) {
        return calls.execute(service.create(testSet));
    }

    /** Creates a test set of the test cases of a release. Permission TestSets.Create. */
    public TestSetId create(NewReleaseTestSet testSet) {
        return calls.execute(service.createFor(testSet));
    }

    /**
     * What {@link #update} would write, without writing it. Permission TestSets.View; {@link Change#apply} needs what {@link
     * #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<TestSet> change(TestSetId id, UnaryOperator<TestSet> change) {
        return EDIT.change(calls, id, service.read(id, WHOLE), change, body -> service.put(id, body));
    }

    /**
     * Reads a test set, changes it and writes it back whole; nothing is written if nothing changed, or if the server has not
     * told the test cases. Permission TestSets.Edit; reading needs TestSets.View.
     *
     * @return the test set as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public TestSet update(TestSetId id, UnaryOperator<TestSet> change) {
        return change(id, change).apply();
    }

    private static RawObject withTestCases(RawObject testSet) {
        boolean hasSome = testSet.get("TestCaseCount")
                .filter(count -> !count.equals("0") && !count.equals("null"))
                .isPresent();
        boolean tellsThem =
                testSet.get("TestCases").filter(list -> list.contains("{")).isPresent();
        if (hasSome && !tellsThem) {
            throw Failures.of("Expected the test cases at $.TestCases");
        }
        return testSet;
    }

    /** Deletes a test set. Permission TestSets.Delete. */
    public void delete(TestSetId id) {
        calls.run(service.delete(id));
    }

    /**
     * The releases of the folder that run a version of a package. Permission Processes.View.
     *
     * @param packageIdentifier its name, for example {@code Invoices.Tests}
     * @param version for example {@code 1.0.2}
     */
    public List<TestReleaseVersion> releases(String packageIdentifier, String version) {
        return calls.execute(packages.releases(packageIdentifier, version));
    }
}
