package io.github.rpaclients.uipath.orchestrator.businessrules;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileAddress;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.ids.BusinessRuleId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okhttp3.MultipartBody;
import retrofit2.Call;

/**
 * Business rules of a folder, and their files. Scope {@code OR.BusinessRules}; {@code OR.BusinessRules.Read} is enough
 * to read, {@code OR.BusinessRules.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * rule, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-business-rules">Business
 *     rules</a>
 */
public final class FolderBusinessRulesApi {
    private static final Edit<BusinessRule, BusinessRuleId> EDIT = Edit.of(BusinessRule.class, BusinessRule::id);

    private final ApiCalls calls;
    private final BusinessRulesService service;
    private final Lists lists;
    private final FileTransfer files;

    /** Called by {@code OrchestratorFolder}. */
    public FolderBusinessRulesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(BusinessRulesService.class);
        this.lists = new Lists(calls);
        this.files = new FileTransfer(calls);
    }

    /** All rules of the folder, by id. Servers since Web API version 18. Permission BusinessRules.View. */
    public PagedIterable<BusinessRule> list() {
        return list(query -> query);
    }

    /**
     * The rules that a query describes. Servers since Web API version 18. Permission BusinessRules.View.
     *
     * @see BusinessRuleFields
     */
    public PagedIterable<BusinessRule> list(UnaryOperator<OdataQuery<BusinessRule>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The rule of this name; where the server does not care about case, neither does this. Servers since Web API version 18.
     * Permission BusinessRules.View.
     */
    public Optional<BusinessRule> find(String name) {
        return lists.named(BusinessRuleFields.NAME, name, BusinessRule::name, service::list);
    }

    /** One rule. Servers since Web API version 18. Permission BusinessRules.View. */
    public BusinessRule get(BusinessRuleId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Creates a rule in the folder. Servers since Web API version 18. Permission BusinessRules.Create.
     *
     * @param file its first version, a file of DMN with a name, as {@link Upload#of(java.nio.file.Path)} gives it
     * @return the rule as the server made it
     */
    public BusinessRule create(NewBusinessRule rule, Upload file) {
        return calls.execute(service.create(part(Json.toJson(NewBusinessRule.class, rule)), part(file)));
    }

    /**
     * What {@link #update} would write, without writing it. Servers since Web API version 18. Permission BusinessRules.View;
     * {@link Change#apply} needs what {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<BusinessRule> change(BusinessRuleId id, UnaryOperator<BusinessRule> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, part(body.toJson()), null));
    }

    /**
     * Reads a rule, changes it and writes it back whole, without a file; nothing is written if nothing changed. Servers
     * since Web API version 18. Permission BusinessRules.Edit; reading needs BusinessRules.View.
     *
     * @return the rule as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public BusinessRule update(BusinessRuleId id, UnaryOperator<BusinessRule> change) {
        return change(id, change).apply();
    }

    /**
     * Gives a rule a new version; the rule itself is read and written back as it is. Servers since Web API version 18.
     * Permission BusinessRules.Edit; reading needs BusinessRules.View.
     *
     * @param file of DMN, with a name, as {@link Upload#of(java.nio.file.Path)} gives it
     */
    public void addVersion(BusinessRuleId id, Upload file) {
        MultipartBody.Part rule = calls.execute(service.read(id), read -> part(id, read));
        calls.run(service.put(id, rule, part(file)));
    }

    /** Deletes a rule with all its versions. Servers since Web API version 18. Permission BusinessRules.Delete. */
    public void delete(BusinessRuleId id) {
        calls.run(service.delete(id));
    }

    /** All versions of a rule. Servers since Web API version 18. Permission BusinessRules.View. */
    public PagedIterable<BusinessRuleVersion> versions(BusinessRuleId id) {
        return lists.all(query -> service.versions(id, query));
    }

    /**
     * Reads the file of a rule in its current version. Its bytes come from the storage, not from Orchestrator: the
     * request there carries what Orchestrator says and nothing else of ours. Servers since Web API version 18. Permission
     * BusinessRules.View.
     *
     * @return to be closed by the caller
     */
    public Download open(String name) {
        return opened(service.readUri(name, null));
    }

    /**
     * Reads the file of a rule in one version, as {@link #open(String)} does. Servers since Web API version 18. Permission
     * BusinessRules.View.
     *
     * @param version a {@link BusinessRuleVersion#versionNumber}
     * @return to be closed by the caller
     */
    public Download open(String name, String version) {
        return opened(service.readUri(name, version));
    }

    private Download opened(Call<BusinessRuleFile> call) {
        FileAddress address = calls.execute(call, file -> file.downloadUri().address());
        return files.open(address);
    }

    /** The server would write to the rule in the body. */
    private static MultipartBody.Part part(BusinessRuleId id, RawObject read) {
        if (!Json.fromJson(BusinessRule.class, read.toJson()).id().equals(id)) {
            throw Failures.of("Expected BusinessRule " + id + " at $");
        }
        return part(read.without("@odata.context").toJson());
    }

    private static MultipartBody.Part part(String rule) {
        return MultipartBody.Part.createFormData("businessRule", rule);
    }

    private static MultipartBody.Part part(Upload file) {
        return FileTransfer.part("file", file);
    }
}
