package io.github.rpaclients.uipath.orchestrator.calendars;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.CalendarId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * Calendars of a tenant: days on which schedules do not run. Scope {@code OR.Settings}; {@code OR.Settings.Read} is enough
 * to read, {@code OR.Settings.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * calendar, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/managing-non-working-days">
 *     Non-working days</a>
 */
public final class CalendarsApi {
    private static final Edit<Calendar, CalendarId> EDIT = Edit.of(Calendar.class, Calendar::id);

    private final ApiCalls calls;
    private final CalendarsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public CalendarsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(CalendarsService.class);
        this.lists = new Lists(calls);
    }

    /** All calendars, by id. For any caller. */
    public PagedIterable<Calendar> list() {
        return list(query -> query);
    }

    /**
     * The calendars that a query describes. For any caller.
     *
     * @see CalendarFields
     */
    public PagedIterable<Calendar> list(UnaryOperator<OdataQuery<Calendar>> query) {
        return lists.list(query, service::list);
    }

    /** One calendar. For any caller. */
    public Calendar get(CalendarId id) {
        return calls.execute(service.get(id));
    }

    /** Whether there is a calendar of this name. Permission Settings.Edit. */
    public boolean exists(String name) {
        return calls.execute(service.exists(name));
    }

    /**
     * Creates a calendar. Permission Settings.Create.
     *
     * @return the calendar as the server made it
     */
    public Calendar create(NewCalendar calendar) {
        return calls.execute(service.create(calendar));
    }

    /**
     * What {@link #update} would write, without writing it. For any caller; {@link Change#apply} needs what {@link #update}
     * does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Calendar> change(CalendarId id, UnaryOperator<Calendar> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a calendar, changes it and writes it back whole; nothing is written if nothing changed. Permission
     * Settings.Edit.
     *
     * @return the calendar as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Calendar update(CalendarId id, UnaryOperator<Calendar> change) {
        return change(id, change).apply();
    }

    /** Deletes a calendar. Permission Settings.Delete. */
    public void delete(CalendarId id) {
        calls.run(service.delete(id));
    }
}
