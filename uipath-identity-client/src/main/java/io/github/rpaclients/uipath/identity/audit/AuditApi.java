package io.github.rpaclients.uipath.identity.audit;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.uipath.identity.query.AuditQuery;
import java.util.function.UnaryOperator;

/**
 * What was done in an organization. Scope {@code PM.Audit}, of which {@code PM.Audit.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a scope is
 * missing (some servers may say {@code UnauthorizedException}), {@code BadRequestException} for an organization that is not
 * the one of the address or of the token. No parameter may be null. Safe for use by several threads.
 */
public final class AuditApi {
    private final ApiCalls calls;
    private final AuditService service;
    private final FileTransfer files;

    /** Called by {@code IdentityClient}. */
    public AuditApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(AuditService.class);
        this.files = new FileTransfer(calls);
    }

    /** All events, in the server's own order. */
    public PagedIterable<AuditEvent> list() {
        return list(query -> query);
    }

    /**
     * The events, in the order and language that a query says, for example {@code q -> q.orderBy("createdOn")}.
     *
     * @param query gives the changed query; must not return null
     */
    public PagedIterable<AuditEvent> list(UnaryOperator<AuditQuery> query) {
        AuditQuery wanted = AuditQuery.of(query);
        return calls.list(wanted.pageSize(), page -> service.list(wanted.parameters(page)));
    }

    /**
     * Reads the events as a file, in the server's own language. The vendor does not say of what kind it is.
     *
     * @param size how much to ask for, at least 1; the vendor does not say what it counts, which is taken to be events
     * @return to be closed by the caller
     * @throws IllegalArgumentException if {@code size} is less than 1
     */
    public Download download(int size) {
        return files.open(service.download(atLeastOne(size), null));
    }

    /**
     * Reads the events as a file in some language; otherwise like {@link #download(int)}.
     *
     * @param language for example {@code en}
     */
    public Download download(int size, String language) {
        return files.open(service.download(atLeastOne(size), language));
    }

    private static int atLeastOne(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("Ask for at least one event, not " + size);
        }
        return size;
    }
}
