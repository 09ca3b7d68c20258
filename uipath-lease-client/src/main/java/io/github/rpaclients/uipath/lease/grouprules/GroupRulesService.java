package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

interface GroupRulesService {
    String READ = "scope PM.License or PM.License.Read";
    String BASE = "api/account/{account}/user-license/group";

    @Needs(READ)
    @Rows(value = "results", total = "totalCount")
    @GET(BASE + "/page")
    Call<Page<GroupAllocation>> page(@Path("account") String account, @Query("top") int top, @Query("skip") long skip);

    @Needs(READ)
    @GET(BASE + "/{group}")
    Call<GroupRuleAllocation> get(@Path("account") String account, @Path("group") String group);

    /** The body replaces the rule. */
    @Needs("scope PM.License or PM.License.Write")
    @PUT(BASE + "/{group}")
    Call<GroupRule> put(@Path("account") String account, @Path("group") String group, @Body PutRuleRequest request);
}
