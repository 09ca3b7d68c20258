package io.github.rpaclients.uipath.orchestrator.exports;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.uipath.orchestrator.ids.ExportId;
import io.github.rpaclients.uipath.orchestrator.internal.FileAccess;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The vendor names no scope. */
interface ExportsService {
    String ONE = "odata/Exports({id})";

    @Since(16)
    @GET(ONE)
    Call<Export> get(@Path("id") ExportId id);

    @Since(16)
    @GET(ONE + ACTION + "GetDownloadLink")
    Call<FileAccess> link(@Path("id") ExportId id);
}
