package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** A page of what bots logged. */
@Model
public interface BusinessData extends WireModel {
    /** On all pages. */
    long totalRecords();

    /** On this page. */
    Optional<Long> count();

    Optional<Long> pageNo();

    Optional<String> botName();

    Optional<String> repositoryPath();

    @JsonRequired
    List<BusinessTransactions> list();
}
