package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.paging.Page;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Query;

/** The vendor writes the parameters of time otherwise for what bots logged than for all else. */
interface BotInsightService {
    String DATA = "v2/botinsight/data/api/";

    @Rows(value = "botRunDataList", total = "totalRecords")
    @GET(DATA + "getbotrundata")
    Call<Page<BotRun>> botRuns(
            @Query("pageno") long page,
            @Query("limit") long rows,
            @Nullable @Query("fromDate") BotInsightTime from,
            @Nullable @Query("toDate") BotInsightTime to);

    @Rows(value = "botRunDataList", total = "totalRecords")
    @GET(DATA + "getaudittraildata")
    Call<Page<AuditTrailEntry>> auditTrail(
            @Query("pageno") long page,
            @Query("limit") long rows,
            @Nullable @Query("fromDate") BotInsightTime from,
            @Nullable @Query("toDate") BotInsightTime to);

    @GET(DATA + "gettasklogdata")
    Call<BusinessData> businessData(
            @Nullable @Query("botname") String bots,
            @Query("pageno") long page,
            @Query("limit") long rows,
            @Nullable @Query("fromdate") BotInsightTime from,
            @Nullable @Query("todate") BotInsightTime to);

    @GET(DATA + "gettaskvariableprofile")
    Call<VariableProfile> variableProfile(@Query("botname") String bot, @Query("repositorypath") String path);

    @Member("deleteCount")
    @HTTP(method = "DELETE", path = DATA + "deletetasklogdata", hasBody = true)
    Call<Long> delete(@Body BusinessDataDeletion what);
}
