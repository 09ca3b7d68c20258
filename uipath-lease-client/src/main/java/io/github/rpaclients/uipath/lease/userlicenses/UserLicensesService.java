package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.bundles.SeatCount;
import java.util.Collection;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

@Scope("PM.License")
interface UserLicensesService {
    String SET = "api/account/{organization}/user-license";

    @GET(SET)
    Call<List<SeatCount>> seats();

    /** The set in the body replaces the one of each person. */
    @PUT(SET)
    Call<List<UserLicense>> allocate(@Body AllocateRequest request);

    @Reads
    @Scope(value = "PM.License", reads = true)
    @POST(SET)
    Call<List<ExplicitAllocation>> explicitAllocations(@Body @Member("userIds") Collection<PersonId> people);

    @Reads
    @Scope(value = "PM.License", reads = true)
    @POST(SET + "/license/users")
    Call<List<EffectiveAllocation>> effectiveAllocations(@Body @Member("userIds") Collection<PersonId> people);

    @Rows(value = "results", total = "totalCount")
    @GET(SET + "/user/page")
    Call<Page<ExplicitAllocation>> page(@Query("top") int top, @Query("skip") long skip);

    @GET(SET + "/{person}/availableUserBundles")
    Call<EditableUserBundle> bundles(@Path("person") PersonId person);

    @GET(SET + "/{person}/userBundleLeases")
    Call<List<UserBundleLease>> leases(@Path("person") PersonId person);

    @GET(SET + "/users")
    Call<List<ExplicitAllocation>> everybody();

    @GET(SET + "/user/{person}/allocation")
    Call<ExplicitAllocation> get(@Path("person") PersonId person);

    @GET(SET + "/licenseInheritance/{person}")
    Call<LicenseInheritance> inheritance(@Path("person") PersonId person);

    @GET(SET + "/ublCodes/explicit")
    Call<List<BundleCode>> codes();

    @GET(SET + "/{person}")
    Call<UserLicenseState> state(@Path("person") PersonId person);

    /** A DELETE with a body, which Retrofit's own annotation refuses. */
    @HTTP(method = "DELETE", path = SET, hasBody = true)
    Call<Deallocation> deallocate(@Body @Member("userIds") Collection<PersonId> people);

    @DELETE(SET + "/currentUser")
    Call<Deallocation> deallocateOwn();
}
