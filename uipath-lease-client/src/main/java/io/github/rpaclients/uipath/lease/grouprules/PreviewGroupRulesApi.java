package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the vendor published in 2023 about rules of groups, and withdrew: nothing here is promised. {@link GroupRulesApi} has
 * the rest. Scope {@code PM.License}.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class PreviewGroupRulesApi {
    private static final int PAGE_SIZE = 50;

    private final ApiCalls calls;
    private final GroupRulesService service;

    /** Called by {@code LeasePreview}. */
    public PreviewGroupRulesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(GroupRulesService.class);
    }

    /**
     * The rules of these groups. Asks with POST, which only reads and is repeated like a GET. Published, then withdrawn.
     *
     * @param groups at least one
     * @return an entry for every group the server answered for; a group without a rule may be missing
     */
    public List<GroupAllocation> list(Collection<GroupId> groups) {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("Name at least one group");
        }
        return List.copyOf(calls.execute(service.list(groups)));
    }

    /**
     * Takes a group's rule away. Members lose the seats that they hold through it, unless another rule gives them.
     * Published, then withdrawn; the console sends the same to the portal.
     */
    public void delete(GroupId group) {
        calls.run(service.delete(group));
    }

    /**
     * The members who hold a seat through the rule of a group. Published, then withdrawn; the console sends the same to the
     * portal.
     */
    public PagedIterable<GroupMember> members(GroupId group) {
        return calls.list(PAGE_SIZE, page -> service.members(group, page.rows(), page.offset()));
    }

    /**
     * Gives back the seats that people hold through the rule of a group. Whoever is still a member may take one again with
     * the next sign-in. Published, then withdrawn.
     *
     * @param people at least one
     */
    public void release(GroupId group, Collection<PersonId> people) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("Name at least one person");
        }
        calls.run(service.release(group, people));
    }

    /** The same for one person. Published, then withdrawn; the console sends the same to the portal. */
    public void release(GroupId group, PersonId person) {
        calls.run(service.release(group, person));
    }

    /** The codes that some rule names. Published, then withdrawn. */
    public Set<BundleCode> codes() {
        return new LinkedHashSet<>(calls.execute(service.codes()));
    }
}
