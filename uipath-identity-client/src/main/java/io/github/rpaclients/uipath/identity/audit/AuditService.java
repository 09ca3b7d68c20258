package io.github.rpaclients.uipath.identity.audit;

import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import java.util.Map;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;

@Scope("PM.Audit")
interface AuditService {
    String SET = "api/AuditQuery/{organization}";

    @Rows(value = "results", total = "totalCount")
    @GET(SET)
    Call<Page<AuditEvent>> list(@QueryMap Map<String, String> query);

    @Streaming
    @GET(SET + "/download")
    Call<ResponseBody> download(@Query("size") int size, @Nullable @Query("language") String language);
}
