package io.github.rpaclients.uipath.identity.query;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.paging.PageRequest;
import io.github.rpaclients.uipath.identity.internal.PageOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** In which order and language the events of an audit come. Immutable: every method returns a changed copy. */
public final class AuditQuery {
    /** The most rows to ask for at once; the vendor names no limit for the audit, so that of all other lists is kept. */
    public static final int MAX_PAGE_SIZE = PageOrder.MAX_PAGE_SIZE;

    private final Optional<String> language;
    private final PageOrder order;

    private AuditQuery(Optional<String> language, PageOrder order) {
        this.language = language;
        this.order = order;
    }

    /** Everything, in the server's own order and language, in pages of 1000. */
    public static AuditQuery all() {
        return new AuditQuery(Optional.empty(), PageOrder.ofTheServer());
    }

    /** For the facade: what {@code change} makes of the query for everything. */
    public static AuditQuery of(UnaryOperator<AuditQuery> change) {
        Objects.requireNonNull(change, "The query must not be null; leave it out to get everything");
        return Objects.requireNonNull(change.apply(all()), "The query must not become null; return the one given");
    }

    /** @param code the language of what is told, for example {@code en} */
    public AuditQuery language(String code) {
        return new AuditQuery(Optional.of(Printable.sendable("The language", code)), order);
    }

    /**
     * The order, rising. Events are added while a list is read; by {@code createdOn}, rising, they come at its end.
     *
     * @param member a JSON member of the event
     */
    public AuditQuery orderBy(String member) {
        return new AuditQuery(language, order.rising(member));
    }

    /** The order, falling; otherwise like {@link #orderBy}. */
    public AuditQuery orderByDescending(String member) {
        return new AuditQuery(language, order.falling(member));
    }

    /** @param rows how many rows to ask for at once, 1 to {@value #MAX_PAGE_SIZE} */
    public AuditQuery pageSize(int rows) {
        return new AuditQuery(language, order.rows(rows));
    }

    /** How many rows are asked for at once. */
    public int pageSize() {
        return order.rows();
    }

    /** For the facade: the query parameters of one page, not yet percent-encoded. */
    public Map<String, String> parameters(PageRequest page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        language.ifPresent(code -> parameters.put("language", code));
        parameters.putAll(order.parameters(page));
        return parameters;
    }
}
