package io.github.rpaclients.uipath.orchestrator.robotlogs;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.json.Partial;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import io.github.rpaclients.uipath.orchestrator.query.OdataField;
import io.github.rpaclients.uipath.orchestrator.query.OdataFilter;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * What robots have logged in a folder. Scope {@code OR.Monitoring}; {@code OR.Monitoring.Read} is enough to read, {@code
 * OR.Monitoring.Write} to export.
 *
 * <p>Nothing decides the order of entries of one moment, and servers give some 10,000 rows of a list and no more, whatever
 * there is: {@link #totalCount} tells how many there are. Ask for a span of time that is short enough, such as one of a
 * job, or {@link #export}.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a scope
 * or permission is missing. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-logs">Logs</a>
 */
public final class RobotLogsApi {
    private final ApiCalls calls;
    private final RobotLogsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public RobotLogsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(RobotLogsService.class);
        this.lists = new Lists(calls).keyedBy("TimeStamp");
    }

    /**
     * The entries that a query describes, the oldest first unless it says otherwise, for example {@code q ->
     * q.filter(JOB_KEY.eq(job))}. Permission Logs.View.
     *
     * @see RobotLogFields
     */
    public PagedIterable<RobotLog> list(UnaryOperator<OdataQuery<RobotLog>> query) {
        return lists.list(query, service::list);
    }

    /**
     * Some members of the entries that a query describes, which is less to send and to read. Permission Logs.View.
     *
     * @param fields at least one
     */
    public PagedIterable<Partial<RobotLog>> select(
            UnaryOperator<OdataQuery<RobotLog>> query, Collection<? extends OdataField<RobotLog, ?>> fields) {
        return lists.select(query, fields, service::select);
    }

    /** How many entries there are, those that no list gives included. Permission Logs.View. */
    public long totalCount() {
        return calls.execute(service.totalCount(null));
    }

    /** How many entries fit, those that no list gives included. Permission Logs.View. */
    public long totalCount(OdataFilter<RobotLog> filter) {
        return calls.execute(service.totalCount(filter.expression()));
    }

    /**
     * Has the server write all entries to a file of CSV, for which {@code orchestrator.exports()} waits. The cloud takes 100
     * exports of any kind a day, and answers error 4502 to more. Permission Logs.View. Servers since Web API version 15.
     */
    public Export export() {
        return calls.execute(service.export(null));
    }

    /** Like {@link #export()}, for the entries that fit. Permission Logs.View. Servers since Web API version 15. */
    public Export export(OdataFilter<RobotLog> filter) {
        return calls.execute(service.export(filter.expression()));
    }
}
