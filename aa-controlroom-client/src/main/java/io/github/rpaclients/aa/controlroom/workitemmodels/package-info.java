/** What work items are made of. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "WorkItemAttributeType",
        about = "What an attribute of a work item holds.",
        words = {"NUMBER", "TEXT", "DATE"})
package io.github.rpaclients.aa.controlroom.workitemmodels;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
