package io.github.rpaclients.aa.controlroom.ids;

import io.github.rpaclients.core.json.TextId;

/** The id of a value of an attribute, not of the attribute: a number, in a string; read from both. */
public final class AttributeValueId extends TextId {
    private AttributeValueId(String value) {
        super(value);
    }

    public static AttributeValueId of(long value) {
        return new AttributeValueId(Long.toString(value));
    }

    public static AttributeValueId of(String value) {
        return new AttributeValueId(value);
    }
}
