package example.acme;

import io.github.rpaclients.spring.ClientCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

@SpringBootApplication
public class SeatsApplication {
    private static final Logger LOG = LoggerFactory.getLogger(SeatsApplication.class);

    public static void main(String[] args) {
        SpringApplication.run(SeatsApplication.class, args);
    }

    @Bean
    @Order(1)
    ClientCustomizer slowCalls() {
        return (system, options) -> options.listener(attempt -> {
            if (attempt.duration().toSeconds() > 5) {
                LOG.warn("{} took {} for {}", system, attempt.duration(), attempt.pathTemplate());
            }
        });
    }
}
