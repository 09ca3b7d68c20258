package io.github.rpaclients.aa.controlroom.codeanalysis;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the rules for bots find in them. Which rules there are, the policies of the Control Room say.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code BadRequestException} for a file
 * that is no bot. No argument may be null. Safe for use by several threads.
 */
public final class CodeAnalysisApi {
    private final ApiCalls calls;
    private final CodeAnalysisService service;
    private final FileTransfer files;

    /** Called by {@code ControlRoomClient}. */
    public CodeAnalysisApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(CodeAnalysisService.class);
        this.files = new FileTransfer(calls);
    }

    /**
     * Analyses a bot and the bots that it runs: how many rules are violated, and the name of a report. Changes nothing, so
     * it is repeated like a read.
     */
    public CodeAnalysis analyze(FileId bot) {
        return analyze(bot, false);
    }

    /**
     * Analyses a bot.
     *
     * @param excludeChildBots whether the bots that it runs are left out
     */
    public CodeAnalysis analyze(FileId bot, boolean excludeChildBots) {
        return calls.execute(service.analyze(AnalysisRequest.of(bot, excludeChildBots)), CodeAnalysisApi::result);
    }

    /** Each of its members may be missing, but not all. */
    private static CodeAnalysis result(RawObject answer) {
        if (!answer.has("ruleViolationSummary") && !answer.has("errorMessage")) {
            answer.require("downloadFileName");
        }
        return Json.fromJson(CodeAnalysis.class, answer.toJson());
    }

    /** The rules that a bot and the bots that it runs violate, each with its place. */
    public List<RuleViolations> violations(FileId bot) {
        return violations(bot, false);
    }

    /**
     * The rules that a bot violates, each with its place.
     *
     * @param excludeChildBots whether the bots that it runs are left out
     */
    public List<RuleViolations> violations(FileId bot, boolean excludeChildBots) {
        return calls.execute(
                service.violations(AnalysisRequest.of(bot, excludeChildBots)),
                rows -> rows.stream().map(CodeAnalysisApi::row).collect(Collectors.toUnmodifiableList()));
    }

    private static RuleViolations row(JsonValue row) {
        RawObject object = RawObject.parse(row.json());
        return object.has("ruleViolations")
                ? Json.fromJson(RuleViolations.class, row.json())
                : new RuleViolationsBuilder()
                        .addRuleViolations(Json.fromJson(RuleViolation.class, row.json()))
                        .build();
    }

    /**
     * Reads the report of an analysis.
     *
     * @param name as {@link CodeAnalysis#downloadFileName} has it
     * @return to be closed by the caller
     */
    public Download open(String name) {
        return files.open(service.open(name));
    }
}
