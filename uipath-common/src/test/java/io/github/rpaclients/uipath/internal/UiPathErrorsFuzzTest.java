package io.github.rpaclients.uipath.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever stands in the body of an error, reading it never hides the error itself. */
class UiPathErrorsFuzzTest {
    @FuzzTest
    void neverFails(byte[] body) {
        new UiPathErrors().read(400, new String(body, StandardCharsets.UTF_8));
    }
}
