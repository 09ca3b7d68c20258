package io.github.rpaclients.uipath.orchestrator.calendars;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.CalendarId;
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

@Scope("OR.Settings")
interface CalendarsService {
    String SET = "odata/Calendars";

    @OdataRows
    @GET(SET)
    Call<Page<Calendar>> list(@QueryMap(encoded = true) Map<String, String> query);

    @GET(SET + "({id})")
    Call<Calendar> get(@Path("id") CalendarId id);

    @Permission("Settings.Create")
    @Creates
    @POST(SET)
    Call<Calendar> create(@Body NewCalendar calendar);

    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") CalendarId id);

    /** The body replaces the calendar. */
    @Permission("Settings.Edit")
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") CalendarId id, @Body RawObject calendar);

    @Permission("Settings.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") CalendarId id);

    @Reads
    @Member("value")
    @Permission("Settings.Edit")
    @POST(SET + ACTION + "CalendarExists")
    Call<Boolean> exists(@Body @Member("calendarName") String name);
}
