package io.github.rpaclients.aa.controlroom.codeanalysis;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.Model;

/** What is to be analysed. */
@Model
interface AnalysisRequest {
    FileId fileId();

    boolean excludeChildBots();

    static AnalysisRequest of(FileId file, boolean excludeChildBots) {
        return new AnalysisRequestBuilder()
                .fileId(file)
                .excludeChildBots(excludeChildBots)
                .build();
    }
}
