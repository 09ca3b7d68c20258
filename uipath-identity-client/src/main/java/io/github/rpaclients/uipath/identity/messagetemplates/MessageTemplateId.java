package io.github.rpaclients.uipath.identity.messagetemplates;

import io.github.rpaclients.core.json.NumericId;

/** The number of a message template. */
public final class MessageTemplateId extends NumericId {
    private MessageTemplateId(long value) {
        super(value);
    }

    public static MessageTemplateId of(long value) {
        return new MessageTemplateId(value);
    }
}
