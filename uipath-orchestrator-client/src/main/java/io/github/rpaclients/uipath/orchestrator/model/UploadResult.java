package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What became of one file among several; that one was not taken is no exception. */
@Model
public interface UploadResult extends WireModel {
    /** For example {@code Invoices:1.0.2}. */
    String key();

    /** A status of HTTP by its name, such as {@code OK}, {@code Created} or {@code Conflict}. */
    String status();

    /** What the server says to it, often JSON. */
    Optional<String> body();
}
