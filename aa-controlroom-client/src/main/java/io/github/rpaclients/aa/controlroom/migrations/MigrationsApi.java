package io.github.rpaclients.aa.controlroom.migrations;

import io.github.rpaclients.aa.controlroom.ids.MigratedBotId;
import io.github.rpaclients.aa.controlroom.ids.MigrationId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.function.UnaryOperator;

/**
 * Migrations from Enterprise 11 or 10, and what became of each bot; read only.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * migration. No argument may be null. Safe for use by several threads.
 */
public final class MigrationsApi {
    private final MigrationsService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public MigrationsApi(ApiCalls calls) {
        this.service = calls.service(MigrationsService.class);
        this.lists = new Lists(calls);
    }

    /** All migrations, by id. */
    public PagedIterable<Migration> list() {
        return list(query -> query);
    }

    /**
     * The migrations that a query describes.
     *
     * @see MigrationFields
     */
    public PagedIterable<Migration> list(UnaryOperator<ListQuery<Migration>> query) {
        return lists.list(query, service::list);
    }

    /** What became of the bots of a migration. */
    public PagedIterable<MigratedBot> results(MigrationId id) {
        return lists.all(query -> service.results(id, query));
    }

    /**
     * What became of the actions of one bot.
     *
     * @param bot as {@link #results} gives it
     */
    public PagedIterable<ActionMapping> actionMappings(MigrationId id, MigratedBotId bot) {
        return lists.all(query -> service.actionMappings(id, bot, query));
    }
}
