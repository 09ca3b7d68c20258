package io.github.rpaclients.swap.jdbc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where pools are kept. */
enum Kept {
    FILES,
    H2,
    POSTGRESQL;

    /** All that run here. */
    static List<Kept> everywhere() {
        List<Kept> all = new ArrayList<>(databases());
        all.add(FILES);
        return all;
    }

    static List<Kept> databases() {
        return Postgres.runs() ? List.of(H2, POSTGRESQL) : List.of(H2);
    }

    /** H2 lets a transaction stand still for ever. */
    static List<Kept> thatEndIdleTransactions() {
        return Postgres.runs() ? List.of(POSTGRESQL) : List.of();
    }

    /** The one that counts; H2 where no PostgreSQL runs. */
    static Kept inTheFirstPlace() {
        return Postgres.runs() ? POSTGRESQL : H2;
    }

    /** For this process alone. */
    Home home(Path folder) {
        return this == FILES ? new FileHome(folder) : DatabaseHome.in(this);
    }
}
