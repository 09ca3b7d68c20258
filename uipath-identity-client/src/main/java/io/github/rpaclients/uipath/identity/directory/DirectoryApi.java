package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.identity.groups.DirectoryEntity;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who there is in an organization and in the directories that it is connected with: local people, groups and robot accounts,
 * those of Active Directory or Entra, and applications. No scope is known to be needed.
 *
 * <p>None of it is documented: the operations were in a file that the vendor published in 2023 and withdrew; each method says
 * whether others were seen to use it. They may change or end without a word.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * id or name, {@code BadRequestException} for a type that there is not, {@code ForbiddenException} where the caller may not ask
 * (some servers may say {@code UnauthorizedException}). No parameter may be null. Safe for use by several threads.
 */
public final class DirectoryApi {
    /** The most names that the server resolves at once. */
    static final int MOST_NAMES = 20;

    private final ApiCalls calls;
    private final DirectoryService service;

    /** Called by {@code IdentityClient}. */
    public DirectoryApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(DirectoryService.class);
    }

    /**
     * Whoever a search finds, for example {@code DirectorySearch.startingWith("ada").type(DirectoryEntityType.USER)}. Published
     * and withdrawn; seen in use.
     */
    public List<DirectoryMatch> search(DirectorySearch search) {
        return List.copyOf(calls.execute(service.search(
                search.startsWith(),
                search.type().orElse(null),
                search.sources(),
                search.scope().orElse(null))));
    }

    /** Whoever has this id. Published and withdrawn. */
    public DirectoryEntity resolve(MemberId id, DirectoryEntityType type) {
        return calls.execute(
                service.resolve(
                        new IdToResolveBuilder().entityId(id).entityType(type).build()),
                DirectoryApi::identified);
    }

    /** Whoever has exactly this name; in those of groups, upper and lower case differ. Published and withdrawn. */
    public DirectoryEntity resolve(String name, DirectoryEntityType type) {
        return calls.execute(
                service.resolveByName(new NameToResolveBuilder()
                        .entityName(name)
                        .entityType(type)
                        .build()),
                DirectoryApi::identified);
    }

    /**
     * Whoever have exactly these names; in those of groups, upper and lower case differ. The server takes {@value #MOST_NAMES}
     * names at once, so more of them are several requests. Published and withdrawn; seen in use.
     *
     * @return by the names as they are given here; names that nobody has are not among them
     */
    public Map<String, DirectoryEntity> resolveAll(Collection<String> names, DirectoryEntityType type) {
        List<String> wanted = new ArrayList<>(new LinkedHashSet<>(names));
        Map<String, DirectoryEntity> found = new LinkedHashMap<>();
        for (int from = 0; from < wanted.size(); from += MOST_NAMES) {
            List<String> some = wanted.subList(from, Math.min(from + MOST_NAMES, wanted.size()));
            NamesToResolve question = new NamesToResolveBuilder()
                    .entityNames(some)
                    .entityType(type)
                    .build();
            found.putAll(calls.execute(service.resolveAll(question), answer -> named(some, answer)));
        }
        return found;
    }

    /** The answer has each name that was asked for, with null for one that nobody has. */
    private static Map<String, DirectoryEntity> named(List<String> names, RawObject answer) {
        Map<String, DirectoryEntity> found = new LinkedHashMap<>();
        for (String name : names) {
            String entity = answer.names().stream()
                    .filter(name::equalsIgnoreCase)
                    .min((one, other) -> Boolean.compare(other.equals(name), one.equals(name)))
                    .flatMap(answer::get)
                    .orElseThrow(() -> Failures.of("The answer misses '" + name + "' at $"));
            if (!RawJson.isNull(entity)) {
                found.put(name, identified(Json.fromJson(DirectoryEntity.class, entity)));
            }
        }
        return found;
    }

    /** Those of some groups in which somebody is. Published and withdrawn. */
    public List<DirectoryEntity> groupsOf(MemberId member, Set<GroupId> groups) {
        return calls.execute(
                service.groups(new MembershipQuestionBuilder()
                        .userId(member)
                        .groupIds(groups)
                        .build()),
                found -> {
                    found.forEach(DirectoryApi::identified);
                    return List.copyOf(found);
                });
    }

    /** The parts of the directories in which can be searched by themselves. Published and withdrawn; seen in use. */
    public List<DirectoryScope> scopes() {
        return List.copyOf(calls.execute(service.scopes()));
    }

    /** The tenant of the directory that the organization is connected with. Published and withdrawn. */
    public DirectoryTenant tenant() {
        return calls.execute(service.tenant());
    }

    /** Nothing else in an entity is certain, and any object could be one. */
    private static DirectoryEntity identified(DirectoryEntity entity) {
        if (entity.identifier().isEmpty()) {
            throw Failures.of("The answer misses 'identifier' at $");
        }
        return entity;
    }
}
