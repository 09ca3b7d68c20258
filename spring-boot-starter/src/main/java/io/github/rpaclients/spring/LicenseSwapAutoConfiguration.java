package io.github.rpaclients.spring;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.jdbc.JdbcPoolStores;
import io.github.rpaclients.swap.journal.FilePoolStore;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.run.PoolSwap;
import io.github.rpaclients.swap.run.RunListener;
import io.github.rpaclients.uipath.UiPathConnection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Pools of seats, and a watch over them, where {@code rpa-clients.license-swap} is set. */
@AutoConfiguration(after = {UiPathAutoConfiguration.class, ControlRoomAutoConfiguration.class})
@Conditional(LicenseSwapAutoConfiguration.OnLicenseSwapProperties.class)
public final class LicenseSwapAutoConfiguration {
    private static final String STORE = "rpa-clients.license-swap.store";

    /** Says what is missing. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("io.github.rpaclients.swap.run.PoolSwap")
    static class WithoutTheLibrary {
        WithoutTheLibrary() {
            throw new PropertiesException(
                    "rpa-clients.license-swap is set, and the library io.github.rpaclients:license-swap is missing;"
                            + " add it to the application's dependencies");
        }
    }

    /** The pools of the file. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(PoolSwap.class)
    static class Pools {
        private final RpaClientsProperties.LicenseSwap properties;
        private final Clock clock;

        Pools(RpaClientsProperties properties, ObjectProvider<Clock> clock) {
            this.properties = properties.licenseSwap();
            this.clock = clock.getIfUnique(Clock::systemUTC);
        }

        @Bean
        @ConditionalOnMissingBean
        SystemClocks systemClocks() {
            return new SystemClocks(clock);
        }

        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnProperty(name = STORE, havingValue = "files", matchIfMissing = true)
        Stores poolStores() {
            Path folder = Optional.ofNullable(properties.journal())
                    .orElseGet(() -> file(properties).toAbsolutePath().resolveSibling("license-swap-journal"));
            return pool -> FilePoolStore.in(folder, pool);
        }

        @Bean
        @ConditionalOnMissingBean
        PoolSwaps poolSwaps(
                ListableBeanFactory beans,
                ObjectProvider<UiPathConnection> uipath,
                ObjectProvider<ControlRoomClient> controlRoom,
                SystemClocks clocks,
                ObjectProvider<Stores> stores,
                ObjectProvider<RunListener> listeners,
                ObjectProvider<PoolSwapCustomizer> customizers) {
            Accounts accounts = new Accounts(beans.getBeansOfType(SeatProvider.class), uipath, controlRoom, clocks);
            return new PoolSwaps(
                    new PoolFile(file(properties), accounts, clock),
                    stores.stream().findFirst().orElseThrow(Pools::withoutDatabase),
                    listeners.orderedStream().toList(),
                    customizers.orderedStream().toList(),
                    clock);
        }

        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnProperty("rpa-clients.license-swap.watch.enabled")
        PoolWatch poolWatch(PoolSwaps pools) {
            Duration interval = properties.watch().interval();
            if (interval.isZero() || interval.isNegative()) {
                throw new PropertiesException("rpa-clients.license-swap.watch.interval is to be longer than zero");
            }
            return new PoolWatch(pools, interval, clock);
        }

        private static PropertiesException withoutDatabase() {
            return new PropertiesException(STORE + "=data-source needs the library"
                    + " io.github.rpaclients:license-swap-jdbc; add it to the application's dependencies");
        }

        private static Path file(RpaClientsProperties.LicenseSwap properties) {
            return Optional.ofNullable(properties.file())
                    .orElseThrow(() -> new Checked("rpa-clients.license-swap.").missing("file"));
        }
    }

    /** Journals and locks in the application's database. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({PoolSwap.class, JdbcPoolStores.class})
    @ConditionalOnProperty(name = STORE, havingValue = "data-source")
    static class Database {
        @Bean
        @ConditionalOnMissingBean
        JdbcPoolStores jdbcPoolStores(RpaClientsProperties properties, ObjectProvider<DataSource> sources) {
            DataSource source = sources.getIfUnique();
            if (source == null) {
                throw new PropertiesException(STORE + "=data-source wants one bean of DataSource, or one that is"
                        + " primary; or make a bean of JdbcPoolStores");
            }
            try {
                JdbcPoolStores stores = JdbcPoolStores.of(source);
                if (properties.licenseSwap().createTables()) {
                    stores.createTables();
                }
                return stores;
            } catch (JournalException e) {
                throw new PropertiesException("The DataSource cannot keep the pools: " + e.getMessage());
            }
        }

        @Bean
        @ConditionalOnMissingBean
        Stores poolStores(JdbcPoolStores stores) {
            return stores::pool;
        }
    }

    /** For the sake of its name in the report of conditions. */
    static final class OnLicenseSwapProperties extends OnProperties {
        OnLicenseSwapProperties() {
            super("rpa-clients.license-swap");
        }
    }
}
