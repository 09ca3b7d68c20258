package io.github.rpaclients.uipath.orchestrator.licenses;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.internal.http.Literal;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("OR.License")
interface LicensesService {
    @OdataRows
    @Permission("License.View")
    @GET("odata/LicensesNamedUser" + ACTION + "GetLicensesNamedUser(robotType={type})")
    Call<Page<NamedUserLicense>> namedUsers(
            @Path("type") @Literal RobotType type, @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("License.View")
    @GET("odata/LicensesRuntime" + ACTION + "GetLicensesRuntime(robotType={type})")
    Call<Page<RuntimeLicense>> runtimes(
            @Path("type") @Literal RobotType type, @QueryMap(encoded = true) Map<String, String> query);

    @Permission("Machines.Edit")
    @POST("odata/LicensesRuntime({machine})" + ACTION + "ToggleEnabled")
    Call<Nothing> setEnabled(@Path("machine") @Literal String machineName, @Body RuntimeLicenseSwitch license);

    @Scope("OR.Administration")
    @POST("api/Licensing/Acquire")
    Call<LicenseResult> acquire(@Body LicenseUnits units);

    @Scope("OR.Administration")
    @PUT("api/Licensing/Release")
    Call<LicenseResult> release(@Body LicenseUnits units);
}
