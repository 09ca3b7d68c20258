package io.github.rpaclients.uipath.orchestrator.testsets;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetScheduleId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.TestSetSchedules")
interface TestSetSchedulesService {
    String SET = "odata/TestSetSchedules";

    @OdataRows
    @Permission("TestSetSchedules.View")
    @GET(SET)
    Call<Page<TestSetSchedule>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("TestSetSchedules.View")
    @GET(SET + "({id})")
    Call<TestSetSchedule> get(@Path("id") TestSetScheduleId id);

    @Permission("TestSetSchedules.Create")
    @Creates
    @POST(SET)
    Call<TestSetSchedule> create(@Body NewTestSetSchedule schedule);

    @Permission("TestSetSchedules.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") TestSetScheduleId id);

    /** The body replaces the schedule. */
    @Permission("TestSetSchedules.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") TestSetScheduleId id, @Body RawObject schedule);

    @Member("value")
    @Permission("TestSetSchedules.Edit")
    @POST(SET + ACTION + "SetEnabled")
    Call<Boolean> setEnabled(@Body EnabledTestSetSchedules schedules);

    @Permission("TestSetSchedules.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") TestSetScheduleId id);
}
