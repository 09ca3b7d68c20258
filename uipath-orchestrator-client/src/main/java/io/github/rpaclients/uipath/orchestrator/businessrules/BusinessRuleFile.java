package io.github.rpaclients.uipath.orchestrator.businessrules;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.internal.FileAccess;
import java.util.Optional;

/** Where the file of a version can be read. */
@Model
interface BusinessRuleFile extends WireModel {
    Optional<String> versionNumber();

    Optional<String> businessRuleName();

    FileAccess downloadUri();
}
