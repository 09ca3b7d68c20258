package io.github.rpaclients.swap.files;

import io.github.rpaclients.swap.roster.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hours of a day: {@code 09:00-12:00;13:00-17:30}. */
final class Hours {
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private static final Pattern SPAN = Pattern.compile("[\\d:\\s-]{1,30}");

    private Hours() {}

    static List<Span> parse(String text) {
        List<Span> spans = Lists.of(text).stream().map(Hours::span).collect(Collectors.toList());
        for (int i = 0; i < spans.size(); i++) {
            for (Span other : spans.subList(i + 1, spans.size())) {
                if (overlap(spans.get(i), other)) {
                    throw new IllegalArgumentException(
                            "The hours " + spans.get(i) + " and " + other + " overlap; make them one span");
                }
            }
        }
        return spans;
    }

    static Span span(String text) {
        if (!SPAN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    Problems.quoted(text) + " is no span of hours; write one such as 09:00-17:30");
        }
        return Span.parse(text);
    }

    static boolean overlap(Span one, Span other) {
        return one.overlaps(ANY_DAY, other, ANY_DAY);
    }
}
