package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When somebody last used what he is licensed for, wherever the licence service tells it. */
class LastInUseTest {
    private static final Instant THEN = Instant.parse("2026-10-01T08:00:00.5Z");
    private static final String WRITTEN = "2026-10-01T08:00:00.5000000Z";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("PM.License");

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void isToldOfThoseWhoHaveSomethingDirectly() {
        uipath.lease().user("grace").lastInUse(THEN);

        JsonObject page = Wire.json(wire.lease("GET", "/user/page?sortBy=lastInUse&sortOrder=1", ""));

        assertThat(row(page, 0).get("lastInUse").getAsString()).isEqualTo(WRITTEN);
        assertThat(row(page, 1).get("lastInUse").isJsonNull()).isTrue();
        assertThat(wire.lease("GET", "/users", "").body()).contains(WRITTEN);
    }

    @Test
    void isToldOfMembersOfAGroup() {
        uipath.lease().user("margaret").lastInUse(THEN);
        String developers = uipath.identity().group("Developers").id();

        JsonObject page = Wire.json(wire.lease("GET", "/group/" + developers + "/user?top=50", ""));

        assertThat(row(page, 0).get("lastInUse").getAsString()).isEqualTo(WRITTEN);
        assertThat(row(page, 0).getAsJsonArray("userBundleLicenses").toString()).isEqualTo("[\"CTZDEVNU\"]");
    }

    @Test
    void staysWhenTheSeatGoes() {
        uipath.lease().user("grace").lastInUse(THEN).allocate();
        String company = uipath.json();

        uipath.reset().load(company);

        assertThat(new Wire(uipath)
                        .signIn("PM.License")
                        .lease("GET", "/users", "")
                        .body())
                .contains(WRITTEN);
    }

    private static JsonObject row(JsonObject page, int index) {
        return page.getAsJsonArray("results").get(index).getAsJsonObject();
    }
}
