package io.github.rpaclients.uipath.copy;

/** What of a folder, and of the tenant around it, is to be copied; nothing until it is said. Immutable. */
public final class FolderCopy {
    private final Selection selection;

    FolderCopy(Selection selection) {
        this.selection = selection;
    }

    /** As {@link TenantCopy#roles}. */
    public FolderCopy roles() {
        return with(CopyKind.ROLE);
    }

    /** As {@link TenantCopy#calendars}; triggers may refer to them. */
    public FolderCopy calendars() {
        return with(CopyKind.CALENDAR);
    }

    /** Assets with the values of users, who have to be assigned to the target's folder. Permission Assets.View. */
    public FolderCopy assets() {
        return with(CopyKind.ASSET);
    }

    /** Processes, whose packages have to be at the target. Permission Processes.View and Packages.View. */
    public FolderCopy processes() {
        return with(CopyKind.PROCESS);
    }

    /** Queues without their items. Permission Queues.View. */
    public FolderCopy queues() {
        return with(CopyKind.QUEUE);
    }

    /** Triggers by the time and by queues, of which new ones are disabled. Permission Schedules.View. */
    public FolderCopy triggers() {
        return with(CopyKind.TRIGGER);
    }

    /** As {@link TenantCopy#webhooks}. */
    public FolderCopy webhooks() {
        return with(CopyKind.WEBHOOK);
    }

    private FolderCopy with(CopyKind kind) {
        return new FolderCopy(selection.with(kind));
    }

    /** As {@link TenantCopy#plan}. */
    public CopyPlan plan() {
        return selection.plan();
    }
}
