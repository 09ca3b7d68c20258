package io.github.rpaclients.uipath.copy;

/** What of a tenant is to be copied; nothing until it is said. Immutable. */
public final class TenantCopy {
    private final Selection selection;

    TenantCopy(Selection selection) {
        this.selection = selection;
    }

    /** Roles with their permissions, but those that come with the server; not who has them. Permission Roles.View. */
    public TenantCopy roles() {
        return new TenantCopy(selection.with(CopyKind.ROLE));
    }

    /** Calendars with their days. */
    public TenantCopy calendars() {
        return new TenantCopy(selection.with(CopyKind.CALENDAR));
    }

    /** Webhooks, of which new ones are disabled. Permission Webhooks.View. */
    public TenantCopy webhooks() {
        return new TenantCopy(selection.with(CopyKind.WEBHOOK));
    }

    /**
     * Reads both sides and works out what there is to do; nothing is written.
     *
     * @throws IllegalStateException if nothing is to be copied, or a side does not have or show what is
     * @throws io.github.rpaclients.core.error.ApiException if a side cannot be reached
     */
    public CopyPlan plan() {
        return selection.plan();
    }
}
