package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseUniqueId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * Test cases as packages define them, whatever their folders. Scope {@code OR.TestSets}, of which {@code
 * OR.TestSets.Read} is enough. {@link #packageOf(TestCaseUniqueId)} needs another: Scope {@code OR.Execution}, of which
 * {@code OR.Execution.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * test case, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TestCaseDefinitionsApi {
    private final ApiCalls calls;
    private final TestSetsService service;
    private final TestPackagesService packages;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public TestCaseDefinitionsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TestSetsService.class);
        this.packages = calls.service(TestPackagesService.class);
        this.lists = new Lists(calls);
    }

    /** All definitions of test cases, by id. Permission TestSets.View. */
    public PagedIterable<TestCaseDefinition> list() {
        return list(query -> query);
    }

    /**
     * The definitions that a query describes. Permission TestSets.View.
     *
     * @see TestCaseDefinitionFields
     */
    public PagedIterable<TestCaseDefinition> list(UnaryOperator<OdataQuery<TestCaseDefinition>> query) {
        return lists.list(query, parameters -> service.definitions(false, parameters));
    }

    /**
     * The definitions that a query describes, one for each test case of a package, whatever feeds it is in. Permission
     * TestSets.View.
     *
     * @see TestCaseDefinitionFields
     */
    public PagedIterable<TestCaseDefinition> distinct(UnaryOperator<OdataQuery<TestCaseDefinition>> query) {
        return lists.list(query, parameters -> service.definitions(true, parameters));
    }

    /** The package that has a test case. For any caller; the server checks the feed. */
    public TestPackageInfo packageOf(TestCaseUniqueId testCase) {
        return calls.execute(packages.packageOf(testCase, null));
    }

    /**
     * Like {@link #packageOf(TestCaseUniqueId)}, where several packages have it. For any caller; the server checks the feed.
     *
     * @param packageIdentifier the name of one of them, for example {@code Invoices.Tests}
     */
    public TestPackageInfo packageOf(TestCaseUniqueId testCase, String packageIdentifier) {
        return calls.execute(packages.packageOf(testCase, packageIdentifier));
    }
}
