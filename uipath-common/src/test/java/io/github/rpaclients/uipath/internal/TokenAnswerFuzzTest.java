package io.github.rpaclients.uipath.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.internal.json.Json;
import java.nio.charset.StandardCharsets;

/** Whatever the token endpoint answers, it is read or refused with the one exception for that. */
class TokenAnswerFuzzTest {
    @FuzzTest
    void isReadOrRefused(byte[] body) {
        try {
            Json.fromJson(TokenAnswer.class, new String(body, StandardCharsets.UTF_8));
        } catch (JsonDataException e) {
            // as documented
        }
    }
}
