package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Json;
import java.util.List;

/** The licence rule of one group. Safe for use by several threads. */
public final class LeaseGroup {
    private final Organization organization;
    private final LeaseState state;
    private final String id;

    LeaseGroup(Organization organization, LeaseState state, String id) {
        this.organization = organization;
        this.state = state;
        this.id = id;
    }

    /** The GUID, in lower case; identity knows the group by the same one. */
    public String id() {
        return id;
    }

    /** The rule and whether a licence from elsewhere is used. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(Json.object(
                    "groupId", id,
                    "userBundleCodes", bundles(),
                    "useExternalLicense", state.rule(id).map(r -> r.external).orElse(false)));
        }
    }

    /** The codes of the rule, sorted; empty also if there is no rule. */
    public List<String> bundles() {
        synchronized (organization.lock()) {
            return state.rule(id).map(r -> List.copyOf(r.codes)).orElse(List.of());
        }
    }

    /**
     * Sets the bundles that members of the group take seats of, first come, first served. No seat is counted; members
     * lose the seats that the rule no longer names.
     */
    public LeaseGroup rule(String... codes) {
        synchronized (organization.lock()) {
            state.rule(id, codes);
        }
        return this;
    }

    /**
     * At most so many members have a seat of the bundle through the rule at the same time, as Automation Cloud lets an
     * administrator say.
     *
     * @throws IllegalArgumentException for less than 1, and for a bundle that is not in the rule
     */
    public LeaseGroup quota(String code, int limit) {
        synchronized (organization.lock()) {
            if (limit < 1 || !bundles().contains(code)) {
                throw new IllegalArgumentException(
                        "A quota is at least 1, and for one of the rule's bundles, which are " + bundles());
            }
            state.quotas().put(id, code, limit);
        }
        return this;
    }
}
