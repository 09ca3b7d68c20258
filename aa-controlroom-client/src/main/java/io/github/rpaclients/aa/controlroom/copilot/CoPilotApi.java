package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.CoPilotProcessId;
import io.github.rpaclients.aa.controlroom.ids.CoPilotRequestRef;
import io.github.rpaclients.core.internal.http.ApiCalls;

/**
 * Processes and requests of Automation Co-Pilot, formerly AARI. The caller has to be in a team of the process, and have a
 * licence {@code AARIUSER}.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} for what the
 * caller may not see, {@code NotFoundException} for what is unknown. No argument may be null. Safe for use by several threads.
 */
public final class CoPilotApi {
    private final ApiCalls calls;
    private final CoPilotService service;

    /** Called by {@code ControlRoomClient}. */
    public CoPilotApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(CoPilotService.class);
    }

    /** What a person fills in to make a request of a process. */
    public CoPilotForm form(CoPilotProcessId process) {
        return calls.execute(service.form(process));
    }

    /**
     * Makes a request, with which the process begins. Never repeated by itself: if the outcome is {@code UNKNOWN}, there may be
     * a request that nobody knows the reference of.
     *
     * @return what {@link #get} finds it by
     */
    public CoPilotRequestRef create(NewCoPilotRequest request) {
        return calls.execute(service.create(request)).ref();
    }

    /** One request, with its steps. */
    public CoPilotRequest get(CoPilotRequestRef ref) {
        return calls.execute(service.get(ref));
    }
}
