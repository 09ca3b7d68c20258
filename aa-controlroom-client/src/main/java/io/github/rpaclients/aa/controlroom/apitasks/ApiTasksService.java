package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import java.util.Collection;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Url;

interface ApiTasksService {
    String CONFIG = "orchestrator/v1/hotbot/config";

    @PUT(CONFIG + "/create")
    Call<ApiTaskAllocation> allocate(@Body ApiTaskAllocation allocation);

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(CONFIG)
    Call<Page<ApiTaskAllocationRow>> list(@Body RawObject query);

    @Reads
    @POST(CONFIG + "/accessdetails")
    Call<ApiTaskAccess> access(@Body @Member("botRepositoryPath") Collection<String> paths);

    @Member("botOutput")
    @POST
    Call<Map<String, BotValue>> run(
            @Url HttpUrl address, @HeaderMap Headers headers, @Body @Member("botInput") Map<String, BotValue> input);
}
