package io.github.rpaclients.examples;

import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.userlicenses.UserLicensesApi;
import java.util.Set;

/** How do I give one person's licence to another, directly or through a group? */
public final class MoveALicense {
    private MoveALicense() {}

    /** Takes a bundle from one person and gives it to another, who has what he had besides. */
    public static void directly(LeaseClient lease, IdentityClient identity, String code, String from, String to) {
        UserLicensesApi licenses = lease.userLicenses();
        Set<BundleCode> bundle = Set.of(BundleCode.of(code));
        PersonId giver = identity.users().find(from).orElseThrow().id();
        PersonId taker = identity.users().find(to).orElseThrow().id();

        licenses.removeBundles(giver, bundle);
        licenses.addBundles(taker, bundle);
    }

    /** Takes one person out of a group whose rule gives licences, and puts another into it. */
    public static void throughAGroup(LeaseClient lease, IdentityClient identity, String group, String from, String to) {
        PersonId giver = identity.users().find(from).orElseThrow().id();
        PersonId taker = identity.users().find(to).orElseThrow().id();
        GroupId rule = identity.groups().find(group).orElseThrow().id();

        identity.groups().removeMembers(rule, Set.of(MemberId.of(giver)));
        lease.preview().groupRules().release(rule, giver);
        identity.groups().addMembers(rule, Set.of(MemberId.of(taker)));
    }
}
