package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.GroupId;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

@Scope("PM.License")
interface GroupRulesService {
    String SET = "api/account/{organization}/user-license/group";

    @Rows(value = "results", total = "totalCount")
    @GET(SET + "/page")
    Call<Page<GroupAllocation>> page(@Query("top") int top, @Query("skip") long skip);

    @GET(SET + "/{group}")
    Call<GroupRuleAllocation> get(@Path("group") GroupId group);

    /** The body replaces the rule. */
    @PUT(SET + "/{group}")
    Call<GroupRule> put(@Path("group") GroupId group, @Body PutRuleRequest request);
}
