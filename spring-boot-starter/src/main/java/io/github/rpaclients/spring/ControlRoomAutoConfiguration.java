package io.github.rpaclients.spring;

import io.github.rpaclients.aa.controlroom.ControlRoomBuilder;
import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import java.util.Optional;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** The client of a Control Room, logged out and closed with the context. */
@AutoConfiguration(after = RpaClientsAutoConfiguration.class)
public final class ControlRoomAutoConfiguration {
    @Bean
    @Conditional(OnControlRoomProperties.class)
    @ConditionalOnMissingBean({ControlRoomConnectionDetails.class, ControlRoomClient.class})
    PropertiesControlRoomDetails controlRoomConnectionDetails(RpaClientsProperties properties) {
        return new PropertiesControlRoomDetails(properties.controlRoom());
    }

    @Bean
    @ConditionalOnBean(ControlRoomConnectionDetails.class)
    @ConditionalOnMissingBean
    ControlRoomClient controlRoomClient(
            ControlRoomConnectionDetails details, RpaClientsProperties properties, ClientOptions options) {
        ControlRoomBuilder builder = ControlRoomClient.builder()
                .url(details.url())
                .dialect(details.dialect())
                .credentials(details.credentials())
                .http(options.of(RpaSystem.CONTROL_ROOM));
        if (properties.controlRoom().allowPlainHttp()) {
            builder.allowPlainHttp();
        }
        Optional.ofNullable(properties.controlRoom().multipleLogin()).ifPresent(builder::multipleLogin);
        return new Checked("rpa-clients.control-room.").made(builder::build);
    }

    /** For the sake of its name in the report of conditions. */
    static final class OnControlRoomProperties extends OnProperties {
        OnControlRoomProperties() {
            super("rpa-clients.control-room");
        }
    }
}
