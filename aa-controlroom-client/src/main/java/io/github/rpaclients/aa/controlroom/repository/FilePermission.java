package io.github.rpaclients.aa.controlroom.repository;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What the caller may do with a file. A search tells of four of these: delete, download, upload and run. */
@Model
public interface FilePermission extends WireModel {
    Optional<Boolean> delete();

    Optional<Boolean> download();

    @Json(name = "clone")
    Optional<Boolean> cloneFile();

    Optional<Boolean> upload();

    Optional<Boolean> run();

    Optional<Boolean> viewContent();

    Optional<Boolean> publishBotstore();

    Optional<Boolean> editContent();

    Optional<Boolean> createFolder();

    Optional<Boolean> move();

    Optional<Boolean> cancelCheckout();

    Optional<Boolean> revertCheckout();

    Optional<Boolean> viewHistory();

    Optional<Boolean> labelBots();
}
