package io.github.rpaclients.uipath.orchestrator.processschedules;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.ValidationResult;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Jobs")
interface ProcessSchedulesService {
    String SET = "odata/ProcessSchedules";

    @OdataRows
    @Permission("Schedules.View")
    @GET(SET)
    Call<Page<ProcessSchedule>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission("Schedules.View")
    @GET(SET + "({id})")
    Call<ProcessSchedule> get(@Path("id") ProcessScheduleId id);

    @OdataRows
    @Permission("Schedules.View")
    @GET(SET + ACTION + "GetRobotIdsForSchedule(key={id})")
    Call<Page<RobotId>> robots(@Path("id") ProcessScheduleId id, @Query("$count") boolean count);

    @Permission("Schedules.Create")
    @Creates
    @POST(SET)
    Call<ProcessSchedule> create(@Body NewProcessSchedule schedule);

    @Reads
    @Permission("Schedules.Create")
    @Creates
    @Since(15)
    @POST(SET + ACTION + "ValidateProcessSchedule")
    Call<ValidationResult> validate(@Body @Member("processSchedule") NewProcessSchedule schedule);

    @Permission("Schedules.View")
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") ProcessScheduleId id);

    /** The body replaces the schedule. */
    @Permission("Schedules.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") ProcessScheduleId id, @Body RawObject schedule);

    @Member("value")
    @Permission("Schedules.Edit")
    @POST(SET + ACTION + "SetEnabled")
    Call<Boolean> setEnabled(@Body EnabledSchedules schedules);

    @Permission("Schedules.Edit")
    @POST(SET + "({id})" + ACTION + "Activate")
    Call<Nothing> activate(@Path("id") ProcessScheduleId id);

    @Permission("Schedules.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") ProcessScheduleId id);
}
