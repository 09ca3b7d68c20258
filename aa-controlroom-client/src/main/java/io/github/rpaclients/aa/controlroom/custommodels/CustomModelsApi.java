package io.github.rpaclients.aa.controlroom.custommodels;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.List;

/**
 * Custom models of AI Agent Studio. There is no update: delete and create.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for what is
 * unknown, {@code ForbiddenException} where a permission is missing, {@code BadRequestException} for a definition that the
 * server does not take. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/custom-model.html">Custom model
 *     definitions</a>
 */
public final class CustomModelsApi {
    private final ApiCalls calls;
    private final CustomModelsService service;

    /** Called by {@code ControlRoomClient}. */
    public CustomModelsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(CustomModelsService.class);
    }

    /** All definitions, at once. Permission View Model Connections. */
    public List<CustomModel> all() {
        return calls.whole(service.list(RawObject.empty()));
    }

    /** The definition of one model. Permission View Model Connections. */
    public CustomModel get(String vendor, String model) {
        return calls.execute(service.get(vendor, model));
    }

    /**
     * Makes models known. Permission Manage Model Connections.
     *
     * @return the definition as the server has it
     * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/create-custom-model-api.html">Create
     *     Custom model API</a>
     */
    public CustomModel create(CustomModel definition) {
        return calls.execute(service.create(definition));
    }

    /** Deletes the definition of a model. Permission Manage Model Connections. */
    public void delete(String vendor, String model) {
        calls.run(service.delete(vendor, model));
    }
}
