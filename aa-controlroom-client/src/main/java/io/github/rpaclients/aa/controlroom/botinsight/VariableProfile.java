package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** Which variables a bot logs, and how their values are spread. */
@Model
public interface VariableProfile extends WireModel {
    Optional<String> botId();

    String botName();

    Optional<Long> totalRecords();

    Optional<String> standardDashboardName();

    @JsonRequired
    List<ProfileVariable> profileVariables();
}
