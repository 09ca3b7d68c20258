package io.github.rpaclients.spring;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** One system in the health endpoint of Spring Boot 4. */
final class Boot4HealthIndicator extends AbstractHealthIndicator {
    private final SystemHealth health;

    Boot4HealthIndicator(SystemHealth health) {
        this.health = health;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (health.isUp()) {
            builder.up();
        } else {
            builder.down();
        }
        health.details().forEach(builder::withDetail);
    }
}
