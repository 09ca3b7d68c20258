package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.lease.bundles.SeatCount;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

interface UserLicensesService {
    String READ = "scope PM.License or PM.License.Read";
    String BASE = "api/account/{account}/user-license";

    @Needs(READ)
    @GET(BASE)
    Call<List<SeatCount>> seats(@Path("account") String account);

    /** The set in the body replaces the one of each person. */
    @Needs("scope PM.License or PM.License.Write")
    @PUT(BASE)
    Call<List<UserLicense>> allocate(@Path("account") String account, @Body AllocateRequest request);

    @Needs(READ)
    @Reads
    @POST(BASE)
    Call<List<ExplicitAllocation>> explicitAllocations(@Path("account") String account, @Body PeopleRequest request);

    @Needs(READ)
    @Reads
    @POST(BASE + "/license/users")
    Call<List<EffectiveAllocation>> effectiveAllocations(@Path("account") String account, @Body PeopleRequest request);

    @Needs(READ)
    @Rows(value = "results", total = "totalCount")
    @GET(BASE + "/user/page")
    Call<Page<ExplicitAllocation>> page(
            @Path("account") String account, @Query("top") int top, @Query("skip") long skip);

    @Needs(READ)
    @GET(BASE + "/{person}/availableUserBundles")
    Call<EditableUserBundle> bundles(@Path("account") String account, @Path("person") String person);

    @Needs(READ)
    @GET(BASE + "/{person}/userBundleLeases")
    Call<List<UserBundleLease>> leases(@Path("account") String account, @Path("person") String person);
}
