package io.github.rpaclients.uipath.orchestrator.webhooks;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.WebhookId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Webhooks")
interface WebhooksService {
    String SET = "odata/Webhooks";
    String VIEW = "Webhooks.View";
    String EDIT = "Webhooks.Edit";

    @OdataRows
    @Permission(VIEW)
    @GET(SET)
    Call<Page<Webhook>> list(@QueryMap(encoded = true) Map<String, String> query);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<Webhook> get(@Path("id") WebhookId id);

    @Permission("Webhooks.Create")
    @Creates
    @POST(SET)
    Call<Webhook> create(@Body NewWebhook webhook);

    @Permission(VIEW)
    @GET(SET + "({id})")
    Call<RawObject> read(@Path("id") WebhookId id);

    /** The body replaces the webhook. */
    @Permission(EDIT)
    @PUT(SET + "({id})")
    Call<Nothing> put(@Path("id") WebhookId id, @Body RawObject webhook);

    @Permission(EDIT)
    @PATCH(SET + "({id})")
    Call<Webhook> apply(@Path("id") WebhookId id, @Body WebhookPatch patch);

    @Permission("Webhooks.Delete")
    @DELETE(SET + "({id})")
    Call<Nothing> delete(@Path("id") WebhookId id);

    @OdataRows
    @Permission(VIEW)
    @GET(SET + ACTION + "GetEventTypes")
    Call<Page<KnownEventType>> eventTypes(@Query("$count") boolean count);

    @Permission(VIEW)
    @POST(SET + "({id})" + ACTION + "Ping")
    Call<SentEvent> ping(@Path("id") WebhookId id);

    @Permission(VIEW)
    @POST(SET + ACTION + "TriggerCustom")
    Call<SentEvent> trigger(@Body Map<String, JsonValue> data);
}
