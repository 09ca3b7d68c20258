package io.github.rpaclients.uipath.orchestrator.auditlogs;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.orchestrator.ids.AuditLogId;
import io.github.rpaclients.uipath.orchestrator.internal.OdataRows;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

@Scope("OR.Audit")
interface AuditLogsService {
    String SET = "odata/AuditLogs";
    String AUDITED = "x-UIPATH-AuditedService";

    @OdataRows
    @Permission("Audit.View")
    @GET(SET)
    Call<Page<AuditLog>> list(@Header(AUDITED) AuditedService of, @QueryMap(encoded = true) Map<String, String> query);

    @OdataRows
    @Permission("Audit.View")
    @GET(SET + ACTION + "GetAuditLogDetails(auditLogId={id})")
    Call<Page<AuditLogEntity>> details(@Header(AUDITED) AuditedService of, @Path("id") AuditLogId id);

    @Permission("Audit.View")
    @Since(15)
    @POST(SET + ACTION + "Export")
    Call<Export> export(@Query("auditedService") AuditedService of, @Nullable @Query("$filter") String filter);
}
