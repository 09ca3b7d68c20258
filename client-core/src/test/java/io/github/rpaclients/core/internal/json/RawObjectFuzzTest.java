package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a server sends, it is an object that survives being written, or refused with the documented exception. */
class RawObjectFuzzTest {
    @FuzzTest
    void survivesWritingOrIsRefused(byte[] json) {
        RawObject object;
        try {
            object = RawObject.parse(new String(json, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return;
        }

        assertThat(RawObject.parse(object.toJson())).isEqualTo(object);
    }
}
