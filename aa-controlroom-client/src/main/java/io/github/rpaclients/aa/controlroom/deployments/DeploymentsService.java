package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.core.internal.json.RawObject;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

interface DeploymentsService {
    @POST("v4/automations/deploy")
    Call<Deployment> deploy(@Body RawObject deployment);

    @POST("v3/automations/deploy")
    Call<Deployment> deployV3(@Body RawObject deployment);
}
