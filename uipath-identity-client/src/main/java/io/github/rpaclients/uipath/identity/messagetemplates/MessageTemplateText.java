package io.github.rpaclients.uipath.identity.messagetemplates;

import io.github.rpaclients.core.json.Model;

/** Another text for a template. */
@Model
interface MessageTemplateText {
    MessageTemplateId id();

    String value();
}
