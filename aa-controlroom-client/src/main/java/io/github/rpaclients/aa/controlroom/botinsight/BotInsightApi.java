package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PageRequest;
import io.github.rpaclients.core.paging.PagedIterable;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Bot Insight. Needs the role AAE_Bot Insight Admin, or AAE_Admin and a licence {@code ANALYTICSCLIENT}. Servers know a bot
 * only after it has run in a private workspace and been checked in to the public one.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where role or
 * licence is missing, one with status 407 for reasons that the vendor does not tell. Times count to the second. No argument
 * may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-bot-insight-bot-run-data.html">
 *     Get bot run data</a>
 */
public final class BotInsightApi {
    /** What a server gives where nobody says how many. */
    private static final int PAGE = 1000;

    private static final int MOST_BOTS = 10;

    private final ApiCalls calls;
    private final BotInsightService service;

    /** Called by {@code ControlRoomClient}. */
    public BotInsightApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(BotInsightService.class);
    }

    /** All runs of bots, in the order of the server. */
    public PagedIterable<BotRun> botRuns() {
        return numbered((page, rows) -> service.botRuns(page, rows, null, null));
    }

    /** The runs of bots in a time, in the order of the server. */
    public PagedIterable<BotRun> botRuns(Instant from, Instant to) {
        return numbered((page, rows) -> service.botRuns(page, rows, BotInsightTime.of(from), BotInsightTime.of(to)));
    }

    /** All that the audit has, in the order of the server. */
    public PagedIterable<AuditTrailEntry> auditTrail() {
        return numbered((page, rows) -> service.auditTrail(page, rows, null, null));
    }

    /** What the audit has of a time, in the order of the server. */
    public PagedIterable<AuditTrailEntry> auditTrail(Instant from, Instant to) {
        return numbered((page, rows) -> service.auditTrail(page, rows, BotInsightTime.of(from), BotInsightTime.of(to)));
    }

    private interface NumberedPage<T> {
        Call<Page<T>> call(long page, long rows);
    }

    private <T> PagedIterable<T> numbered(NumberedPage<T> page) {
        return calls.list(PAGE, request -> {
            long rows = rowsThatFit(request);
            return page.call(request.offset() / rows, rows);
        });
    }

    /** Pages have numbers, from 0: only one whose length goes into the rows before it begins where it should. */
    private static long rowsThatFit(PageRequest request) {
        long rows = request.rows();
        while (request.offset() % rows != 0) {
            rows--;
        }
        return rows;
    }

    /**
     * A page of what bots logged, a thousand records at most.
     *
     * @param bots the names of up to ten; none for all
     * @param page from 0
     * @throws IllegalArgumentException for more bots, or a name with a comma, which separates them; nothing is sent then
     */
    public BusinessData businessData(Collection<String> bots, int page) {
        return calls.execute(service.businessData(names(bots), page, PAGE, null, null));
    }

    /**
     * The same of a time.
     *
     * @param bots the names of up to ten; none for all
     * @param page from 0
     * @throws IllegalArgumentException for more bots, or a name with a comma, which separates them; nothing is sent then
     */
    public BusinessData businessData(Collection<String> bots, Instant from, Instant to, int page) {
        return calls.execute(
                service.businessData(names(bots), page, PAGE, BotInsightTime.of(from), BotInsightTime.of(to)));
    }

    private static @Nullable String names(Collection<String> bots) {
        if (bots.size() > MOST_BOTS || bots.stream().anyMatch(bot -> bot.contains(","))) {
            throw new IllegalArgumentException("Name up to " + MOST_BOTS + " bots, and none with a comma");
        }
        return bots.isEmpty() ? null : String.join(",", bots);
    }

    /**
     * Which variables a bot logs.
     *
     * @param repositoryPath where the bot is, for example {@code Automation Anywhere\\Bots\\Invoices}
     */
    public VariableProfile variableProfile(String bot, String repositoryPath) {
        return calls.execute(service.variableProfile(bot, repositoryPath));
    }

    /**
     * Deletes what a bot logged. The request is a DELETE with a body, which some proxies drop.
     *
     * @return how many records
     */
    public long deleteBusinessData(BusinessDataDeletion what) {
        return calls.execute(service.delete(what));
    }
}
