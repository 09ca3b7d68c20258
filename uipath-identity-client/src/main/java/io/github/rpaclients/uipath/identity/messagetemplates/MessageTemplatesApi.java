package io.github.rpaclients.uipath.identity.messagetemplates;

import io.github.rpaclients.core.internal.http.ApiCalls;

/**
 * The texts of the messages that the identity server sends, for example an invitation. Scope {@code PM.MessageTemplate};
 * {@code PM.MessageTemplate.Read} is enough to read, {@code PM.MessageTemplate.Write} to write. Only Automation Suite and
 * standalone servers have them, and they are the same for all organizations of a server.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * template, {@code ForbiddenException} where a scope is missing (some servers may say {@code UnauthorizedException}). No
 * parameter may be null. Safe for use by several threads.
 */
public final class MessageTemplatesApi {
    private final ApiCalls calls;
    private final MessageTemplatesService service;

    /** Called by {@code IdentityClient}. */
    public MessageTemplatesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(MessageTemplatesService.class);
    }

    /** The template of this name. There is no list of all of them. */
    public MessageTemplate get(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of the template is missing");
        }
        return calls.execute(service.named(name));
    }

    /** One template. */
    public MessageTemplate get(MessageTemplateId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Replaces the text of a template.
     *
     * @return the template as the server has it now
     */
    public MessageTemplate replaceText(MessageTemplateId id, String text) {
        return calls.execute(service.put(
                id, new MessageTemplateTextBuilder().id(id).value(text).build()));
    }
}
