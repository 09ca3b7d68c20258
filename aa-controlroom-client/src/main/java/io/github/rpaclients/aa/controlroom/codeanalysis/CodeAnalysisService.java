package io.github.rpaclients.aa.controlroom.codeanalysis;

import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import java.util.List;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** The vendor's pages name no permission. */
interface CodeAnalysisService {
    String SET = "v2/policy/bot/analysis";

    @Reads
    @POST(SET)
    Call<RawObject> analyze(@Body AnalysisRequest request);

    /** Some answers have a violation in each row, others a place with several. */
    @Reads
    @POST(SET + "/details")
    Call<List<JsonValue>> violations(@Body AnalysisRequest request);

    @Streaming
    @GET("v1/policy/bot/analysis/download/{name}")
    Call<ResponseBody> open(@Path("name") String name);
}
