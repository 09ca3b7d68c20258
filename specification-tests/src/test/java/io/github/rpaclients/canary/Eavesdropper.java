package io.github.rpaclients.canary;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.github.rpaclients.core.error.ApiException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Everything that a log, a monitor or an error report could show: both logging systems at their finest, and what is told. */
public final class Eavesdropper implements AutoCloseable {
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            hear(
                    event.getLevel() + " " + event.getLoggerName(),
                    event.getFormattedMessage() + " " + event.getThreadName());
            if (event.getThrowableProxy() != null) {
                hear(event.getLoggerName(), ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
    };
    private final java.util.logging.Logger julRoot = LogManager.getLogManager().getLogger("");
    private final java.util.logging.Level julLevel = julRoot.getLevel();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            // the log of the server is not ours
            if (entry.getLoggerName() == null || !entry.getLoggerName().startsWith("mockwebserver3")) {
                hear("jul " + entry.getLoggerName(), String.valueOf(entry.getMessage()));
                if (entry.getThrown() != null) {
                    hear("jul", stackTrace(entry.getThrown()));
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public Eavesdropper() {
        appender.start();
        root.setLevel(Level.TRACE);
        root.addAppender(appender);
        handler.setLevel(java.util.logging.Level.ALL);
        julRoot.setLevel(java.util.logging.Level.ALL);
        julRoot.addHandler(handler);
    }

    public void hear(String where, String text) {
        heard.add(where + ": " + text);
    }

    public void hearOf(String where, Throwable thrown) {
        // prints causes and suppressed exceptions, too
        hear(where, stackTrace(thrown));
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof ApiException) {
                ApiException api = (ApiException) e;
                hear(where, api.operation() + api.code() + api.vendorMessage() + api.requestId() + api.retryAfter());
            }
        }
    }

    public void hearThreads() {
        Thread.getAllStackTraces().keySet().forEach(thread -> hear("thread", thread.getName()));
    }

    public String everything() {
        return heard.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        root.setLevel(Level.OFF);
        julRoot.removeHandler(handler);
        julRoot.setLevel(julLevel);
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
