package io.github.rpaclients.aa.controlroom.migrations;

import io.github.rpaclients.aa.controlroom.ids.MigratedBotId;
import io.github.rpaclients.aa.controlroom.ids.MigrationId;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The vendor's pages name no permission. */
interface MigrationsService {
    String SET = "v4/migration";

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/list")
    Call<Page<Migration>> list(@Body RawObject query);

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/{id}/results/list")
    Call<Page<MigratedBot>> results(@Path("id") MigrationId id, @Body RawObject query);

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/{id}/journal/{bot}/actionmappings/list")
    Call<Page<ActionMapping>> actionMappings(
            @Path("id") MigrationId id, @Path("bot") MigratedBotId bot, @Body RawObject query);
}
