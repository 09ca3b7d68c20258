package example.seats;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.notice.Notices;
import io.github.rpaclients.swap.notice.SlackWebhook;
import io.github.rpaclients.swap.run.RunListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SeatNotices {
    @Bean
    RunListener slack(@Value("${SLACK_WEBHOOK}") String address) {
        return Notices.of(SlackWebhook.to(Secret.of(address)));
    }
}
