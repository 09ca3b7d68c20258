package io.github.rpaclients.uipath.lease.grouprules;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.internal.Replacement;
import java.util.Collection;
import java.util.Set;

/**
 * Rules of groups: a member takes a seat of the bundles that the rule names when he signs in, first come, first served. A
 * person whose seat is taken away may so get it back through a group. The service releases such a seat after about three
 * months without use. Scope {@code PM.License}; {@code PM.License.Read} is enough to read, which is assumed for the list,
 * {@code PM.License.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a scope
 * is missing, {@code UnexpectedAnswerException} if a web page answers, as the portal does where the deployment does not have
 * the service. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/allocate-licenses-to-a-group">
 *     Allocate licenses to a group</a>
 */
public final class GroupRulesApi {
    /** The portal answers no longer page, whatever is asked for. */
    private static final int PAGE_SIZE = 50;

    private final ApiCalls calls;
    private final GroupRulesService service;

    /** Called by {@code LeaseClient}. */
    public GroupRulesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(GroupRulesService.class);
    }

    /**
     * All groups that have a rule. Published in 2023, then withdrawn; the admin console sends the same to the portal.
     */
    public PagedIterable<GroupAllocation> list() {
        return calls.list(PAGE_SIZE, page -> service.page(page.rows(), page.offset()));
    }

    /**
     * The rule of a group, beside the organization's seats. Listed in the vendor's documentation of Automation Suite, which
     * does not show the answer; its shape was published in 2023, then withdrawn.
     *
     * <p>Automation Suite asks for View on License besides.
     */
    public GroupRuleAllocation get(GroupId group) {
        return calls.execute(service.get(group));
    }

    /**
     * Makes these bundles the rule of a group; like {@link #put(GroupId, Collection, boolean)} without an external licence.
     */
    public GroupRule put(GroupId group, Collection<BundleCode> bundles) {
        return put(group, bundles, false);
    }

    /**
     * Makes these bundles the rule of a group. A bundle that the rule named before and does not name now is taken out of it.
     * What becomes of the rule's quotas, which Automation Cloud has, is not documented. Publicly documented, with PUT as the
     * verb; the vendor's example shows a POST, which does not exist here. The answer has to name the bundles asked for.
     * Whether a rule may be empty is not documented.
     *
     * <p>Automation Suite asks for Write on License besides, and most versions of the page for the token of an organization
     * administrator.
     *
     * @param bundles the whole set; may be empty
     * @param useExternalLicense not defined by the vendor; send {@code true} only where {@link
     *     GroupRuleAllocation#useExternalLicense} was. Not checked in the answer
     * @throws io.github.rpaclients.core.error.ConflictException if a seat is missing or a code is unknown; the rule has not
     *     changed
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization has no licence, or the group is unknown
     * @throws io.github.rpaclients.core.error.UnexpectedAnswerException if the answer does not name these bundles; the
     *     outcome is {@code UNKNOWN}, so read before going on
     */
    public GroupRule put(GroupId group, Collection<BundleCode> bundles, boolean useExternalLicense) {
        PutRuleRequest request = new PutRuleRequestBuilder()
                .addAllUserBundleCodes(bundles)
                .useExternalLicense(useExternalLicense)
                .build();
        return Replacement.send(
                calls,
                service.put(group, request),
                rule -> rule.groupId().value().equalsIgnoreCase(group.value())
                        && rule.userBundleCodes().equals(request.userBundleCodes()));
    }

    /**
     * The rule of a group with its quotas. Documented for Automation Cloud and Test Cloud.
     *
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization or the group is unknown
     * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/get-group-license-allocation-with-quota">
     *     Get group license allocation with quota</a>
     */
    public QuotaRule withQuotas(GroupId group) {
        return calls.execute(service.withQuotas(group));
    }

    /**
     * Makes these bundles the rule of a group, and these its quotas. What the rule or its quotas named before and do not
     * name now is taken out. The answer has to name the bundles asked for. Documented for Automation Cloud and Test Cloud.
     *
     * @param bundles the whole set
     * @param quotas all of them; none means no limit
     * @throws IllegalArgumentException if a quota is for a bundle that is not in the set, or below 1
     * @throws io.github.rpaclients.core.error.NotFoundException if the organization or the group is unknown
     * @throws io.github.rpaclients.core.error.UnexpectedAnswerException if the answer does not name these bundles; the
     *     outcome is {@code UNKNOWN}, so read before going on
     * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/allocate-licenses-to-a-group-with-quota">
     *     Allocate licenses to a group with quota</a>
     */
    public QuotaRule put(GroupId group, Collection<BundleCode> bundles, Collection<GroupQuota> quotas) {
        PutQuotaRuleRequestBuilder request = new PutQuotaRuleRequestBuilder().addAllUserBundleCodes(bundles);
        for (GroupQuota quota : quotas) {
            if (quota.limit() < 1 || !bundles.contains(quota.userBundleCode())) {
                throw new IllegalArgumentException(
                        "A quota is at least 1, and for a bundle of the rule: " + quota.userBundleCode());
            }
            // one that was read has more in it
            request.addQuotas(GroupQuota.of(quota.userBundleCode(), quota.limit()));
        }
        Set<BundleCode> codes = Set.copyOf(bundles);
        return Replacement.send(
                calls,
                service.put(group, request.build()),
                rule -> rule.groupRule().groupId().value().equalsIgnoreCase(group.value())
                        && rule.groupRule().userBundleCodes().equals(codes));
    }
}
