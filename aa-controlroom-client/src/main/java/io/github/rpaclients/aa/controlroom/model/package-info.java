/** What several resources of a Control Room have in common, the values of bots above all. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "AttributeType",
        about = "What kind of value a variable of a bot has.",
        words = {
            "STRING",
            "NUMBER",
            "BOOLEAN",
            "FILE",
            "ITERATOR",
            "LIST",
            "DICTIONARY",
            "TABLE",
            "VARIABLE",
            "CONDITIONAL",
            "WINDOW",
            "TASKBOT",
            "DATETIME",
            "UIOBJECT",
            "RECORD",
            "EXCEPTION",
            "CREDENTIAL",
            "COORDINATE",
            "IMAGE",
            "REGION",
            "PROPERTIES",
            "TRIGGER",
            "CONDITIONALGROUP",
            "FORM",
            "FORMELEMENT",
            "HOTKEY",
            "WORKITEM",
            "REGEX",
            "PATTERN",
            "FILEREGEX",
            "SESSION"
        })
package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
