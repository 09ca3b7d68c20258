package io.github.rpaclients.swap.seats;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.SeatProvider.Busy;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tenants of an organization that are asked who is at work. Immutable, and safe for use by several threads. */
final class BusyTenants {
    private final List<OrchestratorUsers> tenants;

    private BusyTenants(List<OrchestratorUsers> tenants) {
        this.tenants = List.copyOf(tenants);
    }

    static BusyTenants none() {
        return new BusyTenants(List.of());
    }

    BusyTenants and(OrchestratorClient tenant) {
        List<OrchestratorUsers> more = new ArrayList<>(tenants);
        more.add(new OrchestratorUsers(tenant));
        return new BusyTenants(more);
    }

    /** Who is at work in any of them is at work. */
    Busy busy(Account account) {
        if (tenants.isEmpty()) {
            return Busy.NOT_ASKED;
        }
        Set<Busy> answers = EnumSet.noneOf(Busy.class);
        for (OrchestratorUsers tenant : tenants) {
            answers.add(tenant.busy(account.name()));
        }
        if (answers.contains(Busy.YES)) {
            return Busy.YES;
        }
        return answers.contains(Busy.NO) ? Busy.NO : Busy.NOT_KNOWN;
    }
}
