package io.github.rpaclients.uipath.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Moshi;
import io.github.rpaclients.core.json.MoshiAdapters;
import io.github.rpaclients.uipath.orchestrator.folders.Folder;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Models in a Moshi that an application made. */
class OwnMoshiTest {
    private static final String FOLDER =
            "{\"Id\":9007199254740993,\"DisplayName\":\"Finance\",\"IsPersonal\":false,\"New\":[1.50]}";

    @Test
    void readsAndWritesThemByTheAdaptersOfThisProject() throws IOException {
        Moshi moshi = new Moshi.Builder().add(new MoshiAdapters()).build();

        Folder folder = moshi.adapter(Folder.class).fromJson(FOLDER);

        assertThat(folder.id()).isEqualTo(FolderId.of(9_007_199_254_740_993L));
        assertThat(moshi.adapter(Folder.class).toJson(folder)).isEqualTo(FOLDER);
    }

    @Test
    void leavesWhatIsNotOursToMoshi() {
        Moshi moshi = new Moshi.Builder().add(new MoshiAdapters()).build();

        assertThatThrownBy(() -> moshi.adapter(Instant.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
