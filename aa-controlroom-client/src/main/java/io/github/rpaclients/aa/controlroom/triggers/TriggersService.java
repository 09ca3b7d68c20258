package io.github.rpaclients.aa.controlroom.triggers;

import io.github.rpaclients.aa.controlroom.ids.TriggerMappingId;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.POST;
import retrofit2.http.Path;

interface TriggersService {
    String SET = "v1/triggers/triggermapping";

    @Member("triggerMappings")
    @POST(SET)
    Call<List<TriggerMapping>> map(@Body NewTriggerMapping mapping);

    @DELETE(SET + "/{id}")
    Call<Nothing> delete(@Path("id") TriggerMappingId id);
}
