package io.github.rpaclients.aa.controlroom.packages;

import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.function.UnaryOperator;

/**
 * Packages of commands.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * package, {@code ForbiddenException} where the permission is missing, which most roles lack. No argument may be null. Safe
 * for use by several threads.
 */
public final class PackagesApi {
    private static final int PAGE = 1000;

    private final PackagesService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public PackagesApi(ApiCalls calls) {
        this.service = calls.service(PackagesService.class);
        this.lists = new Lists(calls).atMost(PAGE);
    }

    /**
     * The automations that use any version of a package. Permission Manage packages.
     *
     * @param name for example {@code Excel}
     */
    public PagedIterable<PackageUsage> usage(String name) {
        return usage(name, query -> query);
    }

    /**
     * The usage of a package that a query describes. Permission Manage packages.
     *
     * @param name for example {@code Excel}
     * @throws IllegalArgumentException if the query wants more than 1,000 rows at once
     * @see PackageUsageFields
     */
    public PagedIterable<PackageUsage> usage(String name, UnaryOperator<ListQuery<PackageUsage>> query) {
        return lists.list(query, body -> service.usage(name, body));
    }
}
