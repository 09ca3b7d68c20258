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
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Seats of people: who has been given which user bundles. Scope {@code PM.License}; {@code PM.License.Read} is enough to
 * read, {@code PM.License.Write} to write.
 *
 * <p>A person has bundles directly, through rules of groups, or both; the same one may come both ways. What follows from
 * that is the service's to say: ask {@link #effectiveAllocations} or {@link #bundles}. Nobody is disconnected when a bundle
 * is taken away: a robot at work goes on until it signs out.
 *
 * <p>Only {@code allocate} is documented. The reads were published in 2023, then withdrawn; some were seen in use by the
 * admin console, through the portal. Which of them {@code PM.License.Read} opens is not
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

    /**
     * The organization's seats: how many of each bundle there are, and how many are given away. Published, then withdrawn.
     */
    public List<SeatCount> seats() {
        return List.copyOf(calls.execute(service.seats()));
    }

    /**
     * Bundles of which more seats are given away than there are, as after a licence has shrunk. The vendor tolerates that
     * for {@link SeatCount#OVER_ALLOCATION_GRACE}; since when it has been so, no answer tells. Published, then withdrawn.
     */
    public List<SeatCount> overAllocated() {
        return seats().stream().filter(seat -> seat.overAllocated() > 0).collect(Collectors.toUnmodifiableList());
    }

    /**
     * What one person has and could have: the fullest read there is of a person. Published, then withdrawn.
     *
     * @throws NotFoundException if the service has nothing on the person
     */
    public EditableUserBundle bundles(PersonId person) {
        return calls.execute(service.bundles(person));
    }

    /**
     * What people have been given directly. Asks with POST, which on this path only reads: it is repeated like a GET.
     * Published, then withdrawn.
     *
     * @param people at least one
     * @return an entry for every person the server answered for, in its order; a person who was given nothing may be missing
     */
    public List<ExplicitAllocation> explicitAllocations(Collection<PersonId> people) {
        return List.copyOf(calls.execute(service.explicitAllocations(AtLeastOne.person(people))));
    }

    /**
     * What people may use in the end, given directly or through groups. Asks with POST, which here only reads: it is
     * repeated like a GET. Published, then withdrawn.
     *
     * @param people at least one
     * @return an entry for every person the server answered for, in its order; a person who has nothing may be missing
     */
    public List<EffectiveAllocation> effectiveAllocations(Collection<PersonId> people) {
        return List.copyOf(calls.execute(service.effectiveAllocations(AtLeastOne.person(people))));
    }

    /**
     * Everybody who has been given something directly. Published, then withdrawn; the admin console sends the same to the
     * portal.
     *
     * <p>The server says 404 where there is nobody, and that makes an empty list here. Its body is not documented, so a 404
     * that means something else looks the same.
     */
    public PagedIterable<ExplicitAllocation> list() {
        return calls.list(
                PAGE_SIZE, page -> service.page(page.rows(), page.offset()), e -> e instanceof NotFoundException);
    }

    /** The seats that a person holds now, directly and through groups. Published, then withdrawn. */
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
     * is not. To add a bundle, read what is there and send the union, with the {@code useExternalLicense} that was there;
     * the service knows no versions, so a change that somebody else makes in between is lost.
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
                .addAllUserIds(AtLeastOne.person(people))
                .addAllUserBundleCodes(bundles)
                .useExternalLicense(useExternalLicense)
                .build();
        return List.copyOf(Replacement.send(
                calls,
                service.allocate(request),
                answer -> request.userIds().stream().allMatch(person -> confirmed(person, request, answer))));
    }

    /**
     * Gives a person these bundles besides those that he has directly. Reads what he has right before it writes, and again
     * afterwards; writes nothing if he has them. What reaches him through groups is not touched: {@link
     * BundleChange#overridden} tells what the direct set may keep from him. The reads were published, then withdrawn; the
     * write is documented.
     *
     * @throws io.github.rpaclients.core.error.ConflictException if a seat is missing or a code is unknown; the message says
     *     which code, how many seats exist and how many are taken. Nothing has changed
     * @throws BundlesChangedException if somebody else has changed them before they were read again
     */
    public BundleChange addBundles(PersonId person, Collection<BundleCode> bundles) {
        return edit(person, before -> {
            Set<BundleCode> after = new LinkedHashSet<>(before);
            after.addAll(bundles);
            return after;
        });
    }

    /**
     * Takes these bundles away from a person, as far as he has them directly; else as {@link #addBundles}. Bundles that
     * reach him through groups stay: a seat may come back that way. Taking away the last one sends an empty set, which is
     * proven on the portal's own path only.
     *
     * @throws BundlesChangedException if somebody else has changed them before they were read again
     */
    public BundleChange removeBundles(PersonId person, Collection<BundleCode> bundles) {
        return edit(person, before -> {
            Set<BundleCode> after = new LinkedHashSet<>(before);
            after.removeAll(Set.copyOf(bundles));
            return after;
        });
    }

    /**
     * Gives a person exactly these bundles directly, if he has now what the caller takes him to have; else as {@link
     * #addBundles}.
     *
     * @param expectedBefore what was read earlier, for example when a plan was made
     * @throws io.github.rpaclients.core.error.ConflictException as of {@link #addBundles}
     * @throws BundlesChangedException if he has something else, and nothing was written; or if somebody else has changed
     *     them before they were read again
     */
    public BundleChange replaceBundles(
            PersonId person, Collection<BundleCode> expectedBefore, Collection<BundleCode> after) {
        Set<BundleCode> expected = new LinkedHashSet<>(expectedBefore);
        return edit(person, before -> {
            if (!before.equals(expected)) {
                throw new BundlesChangedException(person, expected, before, false);
            }
            return new LinkedHashSet<>(after);
        });
    }

    private BundleChange edit(PersonId person, UnaryOperator<Set<BundleCode>> edit) {
        return new BundleEdit(person, () -> inherited(person), () -> direct(person), this::seats)
                .run(edit, (after, external) -> allocate(List.of(person), after, external));
    }

    /** Nothing where the service does not know the person, who is no licensed user then. */
    private Set<BundleCode> inherited(PersonId person) {
        try {
            return bundles(person).groupLicenseInheritance().stream()
                    .flatMap(group -> group.userBundleCodes().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (NotFoundException e) {
            return Set.of();
        }
    }

    private Optional<ExplicitAllocation> direct(PersonId person) {
        return explicitAllocations(List.of(person)).stream()
                .filter(row -> row.id().value().equalsIgnoreCase(person.value()))
                .findFirst();
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
}
