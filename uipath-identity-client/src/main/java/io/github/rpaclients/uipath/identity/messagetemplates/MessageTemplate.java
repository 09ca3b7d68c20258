package io.github.rpaclients.uipath.identity.messagetemplates;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** The text of a message that the identity server sends. */
@Model
public interface MessageTemplate extends WireModel {
    MessageTemplateId id();

    Optional<String> name();

    /** The text. */
    Optional<String> value();
}
