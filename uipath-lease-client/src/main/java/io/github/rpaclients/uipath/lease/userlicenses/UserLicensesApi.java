package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.bundles.SeatCount;
import io.github.rpaclients.uipath.lease.internal.Replacement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Seats of people: who has been given which user bundles. Scope {@code PM.License}; {@code PM.License.Read} is enough to
 * read, {@code PM.License.Write} to write.
 *
 * <p>A person has bundles directly, through rules of groups, or both; the same one may come both ways. What follows from
 * that is the service's to say: ask {@link #effectiveAllocations} or {@link #bundles}. Nobody is disconnected when a bundle
 * is taken away: a robot at work goes on until it signs out.
 *
 * <p>Only {@code allocate} is publicly documented. The reads are preview: known from a specification that the vendor
 * published in 2023 and withdrew, and from what the admin console sends. Which of them {@code PM.License.Read} opens is not
 * documented; it is assumed for all.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a scope
 * is missing, {@code UnexpectedAnswerException} if a web page answers, as the portal does where the deployment does not have
 * the service. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/test-cloud/automation-cloud/latest/api-guide/allocate-licenses-to-a-user">Allocate
 *     licenses to a user</a>
 */
public final class UserLicensesApi {
    /** The portal answers no longer page, whatever is asked for. */
    private static final int PAGE_SIZE = 50;

    private final ApiCalls calls;
    private final UserLicensesService service;

    /** Called by {@code LeaseClient}. */
    public UserLicensesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(UserLicensesService.class);
    }

    /** The organization's seats: how many of each bundle there are, and how many are given away. Preview. */
    public List<SeatCount> seats() {
        return List.copyOf(calls.execute(service.seats()));
    }

    /**
     * What one person has and could have: the fullest read there is of a person. Preview.
     *
     * @throws NotFoundException if the service has nothing on the person
     */
    public EditableUserBundle bundles(PersonId person) {
        return calls.execute(service.bundles(person));
    }

    /**
     * What people have been given directly. Asks with POST, which on this path only reads: it is repeated like a GET.
     * Preview.
     *
     * @param people at least one
     * @return an entry for every person the server answered for, in its order; a person who was given nothing may be missing
     */
    public List<ExplicitAllocation> explicitAllocations(Collection<PersonId> people) {
        return List.copyOf(calls.execute(service.explicitAllocations(atLeastOne(people))));
    }

    /**
     * What people may use in the end, given directly or through groups. Asks with POST, which here only reads: it is
     * repeated like a GET. Preview.
     *
     * @param people at least one
     * @return an entry for every person the server answered for, in its order; a person who has nothing may be missing
     */
    public List<EffectiveAllocation> effectiveAllocations(Collection<PersonId> people) {
        return List.copyOf(calls.execute(service.effectiveAllocations(atLeastOne(people))));
    }

    /**
     * Everybody who has been given something directly. Preview; the admin console uses it, too.
     *
     * <p>The server says 404 where there is nobody, and that makes an empty list here. Its body is not documented, so a 404
     * that means something else looks the same.
     */
    public PagedIterable<ExplicitAllocation> list() {
        return calls.list(
                PAGE_SIZE, page -> service.page(page.rows(), page.offset()), e -> e instanceof NotFoundException);
    }

    /** The seats that a person holds now, directly and through groups. Preview. */
    public List<UserBundleLease> leases(PersonId person) {
        return List.copyOf(calls.execute(service.leases(person)));
    }

    /**
     * Gives a person exactly these bundles; like {@link #allocate(Collection, Collection, boolean)} without an external
     * licence. Taking everything away needs an empty collection there.
     *
     * @return what the person has directly now
     */
    public UserLicense allocate(PersonId person, BundleCode first, BundleCode... more) {
        List<BundleCode> bundles = new ArrayList<>(List.of(more));
        bundles.add(0, first);
        return allocate(List.of(person), bundles).stream()
                .filter(license -> sameAs(person, license))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Gives each person exactly these bundles; like {@link #allocate(Collection, Collection, boolean)} without an external
     * licence. A person who had one loses the mark.
     *
     * @param people at least one
     * @param bundles the whole set of each person; may be empty
     * @return what each person has directly now, in the order of the server
     */
    public List<UserLicense> allocate(Collection<PersonId> people, Collection<BundleCode> bundles) {
        return allocate(people, bundles, false);
    }

    /**
     * Gives each person exactly these bundles. What he has directly besides is taken away, what reaches him through groups
     * is not. To add a bundle, read what is there and send the union, with the {@code useExternalLicense} that was there; the
     * service knows no versions, so a change that somebody else makes in between is lost.
     *
     * <p>All or nothing, for all people together: call once per person to keep their fates apart. Somebody who was no
     * licensed user yet becomes one. Publicly documented, with PUT as the verb; the vendor's example shows a POST, which on
     * this path reads and changes nothing. That is why the answer has to name the bundles asked for. That an empty
     * set is taken is proven on the portal's own path only, where the person stays listed without a licence.
     *
     * <p>The vendor prints no scope for people, only for groups, and asks for an organization administrator.
     *
     * @param people at least one
     * @param bundles the whole set of each person; may be empty
     * @param useExternalLicense not defined by the vendor, whose console sends {@code false}; send {@code true} only where
     *     {@link ExplicitAllocation#useExternalLicense} was. Not checked in the answer
     * @return what each person has directly now, in the order of the server
     * @throws io.github.rpaclients.core.error.ConflictException if a seat is missing or a code is unknown; nobody's bundles
     *     have changed
     * @throws NotFoundException if the organization has no licence, or a person is unknown
     * @throws io.github.rpaclients.core.error.UnexpectedAnswerException if the answer does not name these bundles for every
     *     person; the outcome is {@code UNKNOWN}, so read before going on
     */
    public List<UserLicense> allocate(
            Collection<PersonId> people, Collection<BundleCode> bundles, boolean useExternalLicense) {
        AllocateRequest request = new AllocateRequestBuilder()
                .addAllUserIds(atLeastOne(people))
                .addAllUserBundleCodes(bundles)
                .useExternalLicense(useExternalLicense)
                .build();
        return List.copyOf(Replacement.send(
                calls,
                service.allocate(request),
                answer -> request.userIds().stream().allMatch(person -> confirmed(person, request, answer))));
    }

    private static boolean confirmed(PersonId person, AllocateRequest request, List<UserLicense> answer) {
        return answer.stream()
                .filter(license -> sameAs(person, license))
                .anyMatch(license -> license.userBundleCodes().equals(request.userBundleCodes()));
    }

    /** Servers write GUIDs in the case they like. */
    private static boolean sameAs(PersonId person, UserLicense license) {
        return license.userId().value().equalsIgnoreCase(person.value());
    }

    /** Each of them once. */
    private static Collection<PersonId> atLeastOne(Collection<PersonId> people) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("Name at least one person");
        }
        return new LinkedHashSet<>(people);
    }
}
