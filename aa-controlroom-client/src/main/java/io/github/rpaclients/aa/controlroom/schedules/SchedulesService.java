package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.aa.controlroom.ids.ScheduleId;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

interface SchedulesService {
    String SET = "v2/schedule/automations";

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/list")
    Call<Page<Schedule>> list(@Body RawObject query);

    @POST(SET)
    Call<ScheduleDetails> create(@Body RawObject schedule);

    @PUT(SET + "/{id}")
    Call<ScheduleDetails> replace(@Path("id") ScheduleId id, @Body RawObject schedule);

    @DELETE(SET + "/{id}")
    Call<Nothing> delete(@Path("id") ScheduleId id);

    @PUT(SET + "/changeOwner")
    Call<Nothing> changeOwner(@Body ScheduleOwner owner);

    @PUT(SET + "/activate/{id}")
    Call<Nothing> activate(@Path("id") ScheduleId id);

    @PUT(SET + "/deactivate/{id}")
    Call<Nothing> deactivate(@Path("id") ScheduleId id);

    @PUT(SET + "/activate")
    Call<Nothing> activate(@Body List<Long> ids);

    @PUT(SET + "/deactivate")
    Call<Nothing> deactivate(@Body List<Long> ids);
}
