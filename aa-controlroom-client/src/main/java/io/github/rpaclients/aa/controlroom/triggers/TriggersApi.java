package io.github.rpaclients.aa.controlroom.triggers;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.TriggerMappingId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.util.Collection;
import java.util.List;

/**
 * For whom the event triggers of bots work. Not in the v1 dialect.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code BadRequestException} for what the server does not take, {@code ForbiddenException} where a permission is
 * missing; users of some licences cannot have View and manage my event triggers. No argument may be null. Safe for use by
 * several threads.
 */
public final class TriggersApi {
    private final ApiCalls calls;
    private final TriggersService service;

    /** Called by {@code ControlRoomClient}. */
    public TriggersApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TriggersService.class);
    }

    /**
     * Lets the trigger of a bot work for users.
     *
     * @param users at least one
     * @return a mapping for each
     */
    public List<TriggerMapping> mapToUsers(FileId bot, Collection<UserId> users) {
        return calls.execute(service.map(toUsers(bot, users).build()));
    }

    /**
     * The same for one version of the bot.
     *
     * @param label for example {@code PRODUCTION}
     * @param users at least one
     */
    public List<TriggerMapping> mapToUsers(FileId bot, String label, Collection<UserId> users) {
        return calls.execute(service.map(toUsers(bot, users).botFileLabel(label).build()));
    }

    /**
     * Lets the trigger of a bot work for the users of roles.
     *
     * @param roles at least one
     * @return a mapping for each
     */
    public List<TriggerMapping> mapToRoles(FileId bot, Collection<RoleId> roles) {
        return calls.execute(service.map(toRoles(bot, roles).build()));
    }

    /**
     * The same for one version of the bot.
     *
     * @param label for example {@code PRODUCTION}
     * @param roles at least one
     */
    public List<TriggerMapping> mapToRoles(FileId bot, String label, Collection<RoleId> roles) {
        return calls.execute(service.map(toRoles(bot, roles).botFileLabel(label).build()));
    }

    private static NewTriggerMappingBuilder toUsers(FileId bot, Collection<UserId> users) {
        TriggerUsers some =
                new TriggerUsersBuilder().addAllUserIds(some(users, "user")).build();
        return new NewTriggerMappingBuilder().botFileId(bot).users(some);
    }

    private static NewTriggerMappingBuilder toRoles(FileId bot, Collection<RoleId> roles) {
        TriggerRoles some =
                new TriggerRolesBuilder().addAllRoleIds(some(roles, "role")).build();
        return new NewTriggerMappingBuilder().botFileId(bot).roles(some);
    }

    private static <T> Collection<T> some(Collection<T> named, String what) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException("Name at least one " + what);
        }
        return named;
    }

    /** Ends a mapping; the bot and its trigger stay. */
    public void delete(TriggerMappingId id) {
        calls.run(service.delete(id));
    }
}
