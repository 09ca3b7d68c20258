package io.github.rpaclients.uipath.identity.messagetemplates;

import io.github.rpaclients.core.internal.http.Scope;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

@Scope("PM.MessageTemplate")
interface MessageTemplatesService {
    String SET = "api/MessageTemplate";

    @GET(SET)
    Call<MessageTemplate> named(@Query("name") String name);

    @GET(SET + "/{id}")
    Call<MessageTemplate> get(@Path("id") MessageTemplateId id);

    @PUT(SET + "/{id}")
    Call<MessageTemplate> put(@Path("id") MessageTemplateId id, @Body MessageTemplateText text);
}
