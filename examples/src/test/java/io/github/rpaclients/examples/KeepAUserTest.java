package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepAUserTest {
    @TempDir
    Path folder;

    @Test
    void getsBackWhatTheServerSaid() throws IOException {
        User ada = JsonModel.fromJson(User.class, "{\"Id\":7,\"UserName\":\"ada\",\"Name\":null,\"Later\":[1.50]}");

        KeepAUser.keep(ada, folder.resolve("ada.json"));

        assertThat(KeepAUser.kept(folder.resolve("ada.json")))
                .isEqualTo(ada)
                .satisfies(kept -> assertThat(kept.extras().json("Later")).contains("[1.50]"));
    }
}
