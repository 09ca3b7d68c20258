package io.github.rpaclients.uipath.orchestrator.exports;

import static io.github.rpaclients.uipath.orchestrator.internal.OdataPaths.ACTION;

import io.github.rpaclients.uipath.orchestrator.ids.ExportId;
import io.github.rpaclients.uipath.orchestrator.internal.FileAccess;
import io.github.rpaclients.uipath.orchestrator.model.Export;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The vendor names no scope. */
interface ExportsService {
    String ONE = "odata/Exports({id})";

    @GET(ONE)
    Call<Export> get(@Path("id") ExportId id);

    @GET(ONE + ACTION + "GetDownloadLink")
    Call<FileAccess> link(@Path("id") ExportId id);
}
