package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a bot logged at one time. */
@Model
public interface BusinessTransaction extends WireModel {
    String transactionId();

    Optional<String> runId();

    Optional<Instant> dateLogged();

    List<BusinessVariable> variables();
}
