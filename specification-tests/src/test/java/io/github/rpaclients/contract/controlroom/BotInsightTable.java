package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.botinsight.BotInsightEnvironment;
import io.github.rpaclients.aa.controlroom.botinsight.BotInsightTime;
import io.github.rpaclients.aa.controlroom.botinsight.BusinessDataDeletion;
import java.time.Instant;
import java.util.List;

final class BotInsightTable extends ControlRoomTable {
    private static final String DATA = "/v2/botinsight/data/api/";
    private static final String PATH = "Automation Anywhere\\Bots\\Invoices";
    private static final Instant FROM = Instant.parse("2022-07-04T00:00:00Z");
    private static final Instant TO = Instant.parse("2022-07-07T23:59:59Z");

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        call("GET " + DATA + "getbotrundata", c -> c.botInsight().botRuns().toList());
        call(
                "GET " + DATA + "getbotrundata",
                c -> c.botInsight().botRuns(FROM, TO).toList());
        call(
                "GET " + DATA + "getaudittraildata",
                c -> c.botInsight().auditTrail().toList());
        call(
                "GET " + DATA + "getaudittraildata",
                c -> c.botInsight().auditTrail(FROM, TO).toList());
        call("GET " + DATA + "gettasklogdata", c -> c.botInsight().businessData(List.of(), 0));
        call(
                "GET " + DATA + "gettasklogdata",
                c -> c.botInsight().businessData(List.of("Invoices", "Orders"), FROM, TO, 1));
        call("GET " + DATA + "gettaskvariableprofile", c -> c.botInsight().variableProfile("Invoices", PATH));
        call(
                "DELETE " + DATA + "deletetasklogdata",
                c -> c.botInsight()
                        .deleteBusinessData(BusinessDataDeletion.of("Invoices", PATH, BotInsightEnvironment.PROD)
                                .withFromDate(BotInsightTime.of(FROM))));
    }
}
