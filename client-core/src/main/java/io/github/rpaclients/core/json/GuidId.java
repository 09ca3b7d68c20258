package io.github.rpaclients.core.json;

import java.util.regex.Pattern;

/**
 * An id that is a GUID, as a type of its own; see {@link TextId}. Kept as the server writes it, whatever its case; equal are
 * ids that are written the same.
 */
public abstract class GuidId extends TextId {
    private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /**
     * For subclasses.
     *
     * @param value the id as the vendor writes it
     * @throws IllegalArgumentException if it is blank: in an address, nothing would mean all
     */
    protected GuidId(String value) {
        super(value);
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + getClass().getSimpleName() + " is missing");
        }
    }

    /** Whether a text is written as a GUID is, without brackets. */
    public static boolean isGuid(String text) {
        return GUID.matcher(text).matches();
    }
}
