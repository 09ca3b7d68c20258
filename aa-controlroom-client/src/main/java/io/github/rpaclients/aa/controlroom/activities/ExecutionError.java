package io.github.rpaclients.aa.controlroom.activities;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** Why an execution failed. */
@Model
public interface ExecutionError extends WireModel {
    /** For programs. */
    Optional<String> code();

    /** For people, in the language of the server. */
    Optional<String> message();

    Optional<String> details();

    /** What people can do about it. */
    Optional<String> correctiveAction();

    /** What stands in for the variables of the message. */
    List<String> messageValues();

    List<String> detailsValues();

    List<String> correctiveActionValues();
}
