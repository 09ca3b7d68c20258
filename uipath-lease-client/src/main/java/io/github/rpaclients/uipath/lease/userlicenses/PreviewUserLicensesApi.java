package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the vendor published in 2023 about seats of people, and withdrew: nothing here is promised. {@link UserLicensesApi}
 * has the rest. Scope {@code PM.License}.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}. Safe for use by several threads.
 */
public final class PreviewUserLicensesApi {
    private final ApiCalls calls;
    private final UserLicensesService service;

    /** Called by {@code LeasePreview}. */
    public PreviewUserLicensesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(UserLicensesService.class);
    }

    /**
     * Everybody who has been given something directly, at once. {@link UserLicensesApi#list} reads the same in pages.
     * Published, then withdrawn.
     *
     * <p>The server says 404 where there is nobody, and that makes an empty list here; a 404 that means something else looks
     * the same.
     */
    public List<ExplicitAllocation> everybody() {
        try {
            return List.copyOf(calls.execute(service.everybody()));
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    /** What one person has been given directly. Published, then withdrawn. */
    public ExplicitAllocation get(PersonId person) {
        return calls.execute(service.get(person));
    }

    /** The rules of groups that reach a person, and those in use. Published, then withdrawn. */
    public LicenseInheritance inheritance(PersonId person) {
        return calls.execute(service.inheritance(person));
    }

    /** The codes that somebody has been given directly. Published, then withdrawn. */
    public Set<BundleCode> codes() {
        return new LinkedHashSet<>(calls.execute(service.codes()));
    }

    /** What a person is licensed for without a session, as a signed token. Published, then withdrawn. */
    public UserLicenseState state(PersonId person) {
        return calls.execute(service.state(person));
    }

    /**
     * Takes everything away that people have directly, and gives their seats back. The file asks for a token of one of the
     * vendor's own services: expect 401 or 403. {@link UserLicensesApi#allocate(Collection, Collection)} with an empty set
     * is the way without one. Published, then withdrawn; the console sends the same to the portal.
     *
     * @param people at least one
     * @return who has nothing any more, and for whom that failed; the server answers 200 for both
     */
    public Deallocation deallocate(Collection<PersonId> people) {
        return calls.execute(service.deallocate(AtLeastOne.person(people)));
    }

    /** Takes everything away that whoever signed in has directly. Published, then withdrawn. */
    public Deallocation deallocateOwn() {
        return calls.execute(service.deallocateOwn());
    }
}
