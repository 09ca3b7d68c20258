package io.github.rpaclients.aa.controlroom.audit;

import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The vendor's pages name no permission. */
interface AuditService {
    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("v1/audit/messages/list")
    Call<Page<AuditMessage>> list(@Body RawObject query);
}
