package io.github.rpaclients.aa.controlroom.devicepools;

import io.github.rpaclients.aa.controlroom.ids.DevicePoolId;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

interface DevicePoolsService {
    String SET = "v2/devices/pools";

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(SET + "/list")
    Call<Page<DevicePool>> list(@Body RawObject query);

    @GET(SET + "/{id}")
    Call<DevicePool> get(@Path("id") DevicePoolId id);

    @GET(SET + "/{id}")
    Call<RawObject> getRaw(@Path("id") DevicePoolId id);

    @POST(SET)
    Call<DevicePool> create(@Body NewDevicePool pool);

    /** The body replaces the pool. */
    @PUT(SET + "/{id}")
    Call<Nothing> put(@Path("id") DevicePoolId id, @Body RawObject pool);

    @DELETE(SET + "/{id}")
    Call<Nothing> delete(@Path("id") DevicePoolId id);
}
