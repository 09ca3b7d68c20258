package io.github.rpaclients.uipath.lease.trials;

import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.GET;

@Scope("PM.License")
interface TrialsService {
    String SET = "api/account/{organization}/trial-per-sku";

    @GET(SET + "/services")
    Call<Trials> get();

    @GET(SET + "/licenses/in-grace")
    Call<List<LicenseCode>> inGrace();
}
