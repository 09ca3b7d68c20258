package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.FencedException;
import io.github.rpaclients.swap.journal.PoolLockedException;
import io.github.rpaclients.swap.journal.PoolStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Applies the plan of a pool as another host would, and says how that went. */
final class SwapProgram {
    private SwapProgram() {}

    static ChildProcess start(Home home, Company company) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(home.address()));
        arguments.addAll(company.signIn());
        return ChildProcess.start(SwapProgram.class, arguments);
    }

    public static void main(String[] arguments) {
        try (PoolStore store = Home.at(arguments[0], Sample.POOL)) {
            System.out.println(Company.swap(List.of(arguments).subList(1, arguments.length), store)
                    .apply());
        } catch (PoolLockedException | FencedException e) {
            System.out.println(e.getMessage());
        }
        // threads of connections would keep it alive for a while
        System.exit(0);
    }
}
