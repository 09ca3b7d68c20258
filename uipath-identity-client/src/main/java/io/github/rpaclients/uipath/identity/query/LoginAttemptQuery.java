package io.github.rpaclients.uipath.identity.query;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.paging.PageRequest;
import io.github.rpaclients.uipath.identity.internal.PageOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which attempts to sign in, in which order. Immutable: every method returns a changed copy. */
public final class LoginAttemptQuery {
    /** The most rows the server gives at once; without being asked for a number it gives 10. */
    public static final int MAX_PAGE_SIZE = PageOrder.MAX_PAGE_SIZE;

    private final Optional<Instant> since;
    private final Optional<String> sid;
    private final PageOrder order;

    private LoginAttemptQuery(Optional<Instant> since, Optional<String> sid, PageOrder order) {
        this.since = since;
        this.sid = sid;
        this.order = order;
    }

    /** Everything, in the server's own order, in pages of 1000. */
    public static LoginAttemptQuery all() {
        return new LoginAttemptQuery(Optional.empty(), Optional.empty(), PageOrder.ofTheServer());
    }

    /** For the facade: what {@code change} makes of the query for everything. */
    public static LoginAttemptQuery of(UnaryOperator<LoginAttemptQuery> change) {
        Objects.requireNonNull(change, "The query must not be null; leave it out to get everything");
        return Objects.requireNonNull(change.apply(all()), "The query must not become null; return the one given");
    }

    /** Only attempts since then. */
    public LoginAttemptQuery since(Instant time) {
        return new LoginAttemptQuery(Optional.of(time), sid, order);
    }

    /** @param id the security identifier of the person in Active Directory */
    public LoginAttemptQuery sid(String id) {
        return new LoginAttemptQuery(since, Optional.of(Printable.sendable("The security identifier", id)), order);
    }

    /**
     * The order, rising.
     *
     * @param member a JSON member of the attempt, for example {@code creationTime}
     */
    public LoginAttemptQuery orderBy(String member) {
        return new LoginAttemptQuery(since, sid, order.rising(member));
    }

    /** The order, falling; otherwise like {@link #orderBy}. */
    public LoginAttemptQuery orderByDescending(String member) {
        return new LoginAttemptQuery(since, sid, order.falling(member));
    }

    /** @param rows how many rows to ask for at once, 1 to {@value #MAX_PAGE_SIZE} */
    public LoginAttemptQuery pageSize(int rows) {
        return new LoginAttemptQuery(since, sid, order.rows(rows));
    }

    /** How many rows are asked for at once. */
    public int pageSize() {
        return order.rows();
    }

    /** For the facade: the query parameters of one page, not yet percent-encoded. */
    public Map<String, String> parameters(PageRequest page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        sid.ifPresent(id -> parameters.put("userSID", id));
        since.ifPresent(time -> parameters.put("since", time.toString()));
        parameters.putAll(order.parameters(page));
        return parameters;
    }
}
