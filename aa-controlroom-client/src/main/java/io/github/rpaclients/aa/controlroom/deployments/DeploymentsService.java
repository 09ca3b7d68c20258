package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

interface DeploymentsService {
    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("v2/repository/workspaces/{workspace}/files/list")
    Call<Page<DeployableFile>> files(@Path("workspace") String workspace, @Body RawObject query);

    @POST("v4/automations/deploy")
    Call<Deployment> deploy(@Body RawObject deployment);

    @POST("v3/automations/deploy")
    Call<Deployment> deployV3(@Body RawObject deployment);
}
