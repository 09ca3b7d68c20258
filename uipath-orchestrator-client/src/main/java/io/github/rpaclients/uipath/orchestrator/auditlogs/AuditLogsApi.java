package io.github.rpaclients.uipath.orchestrator.auditlogs;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.AuditLogId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import io.github.rpaclients.uipath.orchestrator.query.OdataFilter;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The audit log of a tenant. Scope {@code OR.Audit}; {@code OR.Audit.Read} is enough to read, {@code OR.Audit.Write} to
 * export.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * entry, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-audit">Audit</a>
 */
public final class AuditLogsApi {
    private final ApiCalls calls;
    private final AuditLogsService service;
    private final Lists lists;
    private final AuditedService audited;

    /** Called by {@code OrchestratorClient}. */
    public AuditLogsApi(ApiCalls calls) {
        this(calls, AuditedService.ORCHESTRATOR);
    }

    private AuditLogsApi(ApiCalls calls, AuditedService audited) {
        this.calls = calls;
        this.service = calls.service(AuditLogsService.class);
        this.lists = new Lists(calls);
        this.audited = audited;
    }

    /** The log of another service; without it, Orchestrator's own. Makes no request. */
    public AuditLogsApi of(AuditedService service) {
        return new AuditLogsApi(calls, service);
    }

    /** All entries, by id, which is the order in which they came. Permission Audit.View. */
    public PagedIterable<AuditLog> list() {
        return list(query -> query);
    }

    /**
     * The entries that a query describes, for example {@code q -> q.filter(EXECUTION_TIME.notBefore(yesterday))}. Permission
     * Audit.View.
     *
     * @see AuditLogFields
     */
    public PagedIterable<AuditLog> list(UnaryOperator<OdataQuery<AuditLog>> query) {
        return lists.list(query, parameters -> service.list(audited, parameters));
    }

    /** What became of the entities that an entry is about. Permission Audit.View. */
    public List<AuditLogEntity> details(AuditLogId id) {
        return calls.whole(service.details(audited, id));
    }

    /**
     * Has the server write all entries to a file of CSV, for which {@code orchestrator.exports()} waits. The cloud takes 100
     * exports of any kind a day, and answers error 4502 to more. Permission Audit.View. Servers since Web API version 15.
     */
    public Export export() {
        return calls.execute(service.export(audited, null));
    }

    /** Like {@link #export()}, for the entries that fit. Permission Audit.View. Servers since Web API version 15. */
    public Export export(OdataFilter<AuditLog> filter) {
        return calls.execute(service.export(audited, filter.expression()));
    }
}
