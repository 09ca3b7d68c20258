package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.OpenEnum;
import io.github.rpaclients.uipath.identity.internal.NumberedWords;
import java.util.List;

/** Whether a group came with the organization or was made by somebody. */
public final class GroupType extends OpenEnum {
    /** By their numbers, from 0. */
    private static final List<String> WORDS = List.of("builtIn", "custom");

    public static final GroupType BUILT_IN = of("builtIn");
    public static final GroupType CUSTOM = of("custom");

    private GroupType(String value) {
        super(value);
    }

    /** A known word, or the number that live servers send for it, gives an equal value; any other is kept as it is. */
    public static GroupType of(String value) {
        return new GroupType(NumberedWords.word(WORDS, value));
    }
}
