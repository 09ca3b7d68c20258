package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.POST;
import retrofit2.http.Path;

interface DevicesService {
    String USERS = "v1/devices/runasusers";

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("v2/devices/list")
    Call<Page<Device>> list(@Body RawObject query);

    @DELETE("v1/devices/{id}")
    Call<Nothing> delete(@Path("id") DeviceId id);

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(USERS + "/list")
    Call<Page<RunAsUser>> runAsUsers(@Body RawObject query);

    @POST(USERS + "/default")
    Call<Nothing> setDefault(@Body DefaultDevice device);

    @POST(USERS + "/default/unset")
    Call<Nothing> unsetDefault(@Body DefaultDevice device);
}
