package io.github.rpaclients.aa.controlroom.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever stands in the body of an error, reading it never hides the error itself. */
class ControlRoomErrorsFuzzTest {
    @FuzzTest
    void neverFails(byte[] body) {
        new ControlRoomErrors().read(400, new String(body, StandardCharsets.UTF_8));
    }
}
