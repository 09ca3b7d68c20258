package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** The transactions of one name. */
@Model
public interface BusinessTransactions extends WireModel {
    String transactionName();

    List<BusinessTransaction> transactions();
}
