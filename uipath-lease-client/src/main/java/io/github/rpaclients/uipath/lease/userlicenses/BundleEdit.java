package io.github.rpaclients.uipath.lease.userlicenses;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.bundles.SeatCount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Changes what a person has directly. The service knows no versions, so it reads right before it writes, and again
 * afterwards.
 */
final class BundleEdit {
    private final PersonId person;
    private final Supplier<Set<BundleCode>> inherited;
    private final Supplier<Optional<ExplicitAllocation>> direct;
    private final Supplier<List<SeatCount>> seats;

    BundleEdit(
            PersonId person,
            Supplier<Set<BundleCode>> inherited,
            Supplier<Optional<ExplicitAllocation>> direct,
            Supplier<List<SeatCount>> seats) {
        this.person = person;
        this.inherited = inherited;
        this.direct = direct;
        this.seats = seats;
    }

    /**
     * Makes of what is there what is to be there.
     *
     * @param replace writes a set, and the mark of an external licence that was there
     */
    BundleChange run(UnaryOperator<Set<BundleCode>> edit, BiConsumer<Set<BundleCode>, Boolean> replace) {
        Set<BundleCode> throughGroups = inherited.get();
        Optional<ExplicitAllocation> was = direct.get();
        Set<BundleCode> before = codes(was);
        Set<BundleCode> after = edit.apply(before);
        if (!after.equals(before)) {
            boolean external =
                    was.flatMap(ExplicitAllocation::useExternalLicense).orElse(false);
            try {
                replace.accept(after, external);
            } catch (ConflictException e) {
                Set<BundleCode> more = new LinkedHashSet<>(after);
                more.removeAll(before);
                throw explained(e, more);
            }
            Set<BundleCode> now = codes(direct.get());
            if (!now.equals(after)) {
                throw new BundlesChangedException(person, after, now, true);
            }
        }
        return new BundleChange(person, before, after, throughGroups);
    }

    private static Set<BundleCode> codes(Optional<ExplicitAllocation> allocation) {
        return allocation.map(ExplicitAllocation::userBundleCodes).orElseGet(Set::of);
    }

    /** The server only says that something is missing. */
    private ConflictException explained(ConflictException refusal, Set<BundleCode> more) {
        List<SeatCount> counts;
        try {
            counts = seats.get();
        } catch (ApiException e) {
            refusal.addSuppressed(e);
            return refusal;
        }
        String missing =
                more.stream().flatMap(code -> missing(code, counts).stream()).collect(Collectors.joining("; "));
        String sentence = missing.isEmpty()
                ? "By now there is a free seat of each that was added"
                : "There is no free seat of " + missing;
        return new ConflictException(Failure.of(refusal).advice(sentence).build());
    }

    private static Optional<String> missing(BundleCode code, List<SeatCount> counts) {
        Optional<SeatCount> count =
                counts.stream().filter(seat -> seat.code().equals(code)).findFirst();
        if (count.isEmpty()) {
            return Optional.of(code + " (the organization has none)");
        }
        return count.filter(seat -> seat.available() == 0)
                .map(seat -> code + " (" + seat.total() + " exist, " + seat.allocated() + " are taken)");
    }
}
