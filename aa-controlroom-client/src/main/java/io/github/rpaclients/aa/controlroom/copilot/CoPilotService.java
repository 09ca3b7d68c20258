package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.CoPilotProcessId;
import io.github.rpaclients.aa.controlroom.ids.CoPilotRequestRef;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

interface CoPilotService {
    String ROOT = "aari/v2/";

    @GET(ROOT + "processes/{id}/form")
    Call<CoPilotForm> form(@Path("id") CoPilotProcessId process);

    @POST(ROOT + "requests/create")
    Call<CreatedRequest> create(@Body NewCoPilotRequest request);

    @GET(ROOT + "requests/ref/{refId}")
    Call<CoPilotRequest> get(@Path("refId") CoPilotRequestRef ref);
}
