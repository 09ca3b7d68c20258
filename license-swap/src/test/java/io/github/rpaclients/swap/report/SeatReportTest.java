package io.github.rpaclients.swap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.swap.Seat;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SeatReportTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
    private static final String NASTY = "\"><script>alert('&amp;')</script>\u0000\uD800]]>--><!--";

    @Test
    void pageIsWellFormedXml() throws Exception {
        Document page = parse(html(day()));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(texts(page, "title").get(0)).isEqualTo("Berlin: RPADEVNU seats, Mon 23 Nov 2026");
    }

    @Test
    void textsOfDataStayTexts() throws Exception {
        String html = html(SeatTimeline.of(NASTY, Seat.of(NASTY), 1)
                .between(hour(0), hour(24))
                .planned(NASTY, hour(1), hour(2))
                .note(hour(1), NASTY, NASTY));

        Document page = parse(html);
        String shown = NASTY.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD');
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(html).doesNotContain("<script", "<!--");
        assertThat(texts(page, "h1")).containsExactly(shown + ": " + shown + " seats");
        assertThat(texts(page, "bdi")).containsExactly(shown, shown);
        assertThat(texts(page, "li")).last().asString().endsWith(shown + ": " + shown);
    }

    @Test
    void keepsCharactersOfEveryScript() throws Exception {
        Document page =
                parse(html(SeatTimeline.of("東京 😀", Seat.of("RPADEVNU"), 1).between(hour(0), hour(24))));

        assertThat(texts(page, "h1")).containsExactly("東京 😀: RPADEVNU seats");
    }

    @Test
    void needsNothingFromElsewhere() throws Exception {
        Document page = parse(html(day()));

        for (String element : List.of("script", "link", "img", "iframe", "object", "embed", "use", "image")) {
            assertThat(page.getElementsByTagName(element).getLength())
                    .as(element)
                    .isZero();
        }
        assertThat(texts(page, "style").get(0)).doesNotContain("url(", "@import");
    }

    @Test
    void sameTimelineGivesTheSamePageInWhateverOrderItWasAdded() {
        SeatTimeline.Builder one = empty().planned("ada", hour(1), hour(2))
                .actual("grace", hour(3), hour(4))
                .note(hour(5), "ada", "first")
                .note(hour(5), "ada", "second");
        SeatTimeline.Builder other = empty().note(hour(5), "ada", "second")
                .note(hour(5), "ada", "first")
                .actual("grace", hour(3), hour(4))
                .planned("ada", hour(1), hour(2));

        assertThat(html(one)).isEqualTo(html(one)).isEqualTo(html(other));
    }

    @Test
    void readersOfTheScreenGetDescriptionsAndATableWithHeaders() throws Exception {
        Document page = parse(html(day()));

        assertThat(elements(page, "svg")).allSatisfy(svg -> {
            boolean hidden = svg.getAttribute("aria-hidden").equals("true");
            assertThat(hidden
                            || svg.getAttribute("role").equals("img")
                                    && !svg.getAttribute("aria-label").isEmpty())
                    .isTrue();
        });
        assertThat(texts(page, "caption")).containsExactly("Seat-hours needed and held by each person");
        assertThat(elements(page, "th"))
                .hasSize(8 + 3)
                .allSatisfy(header -> assertThat(header.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void tableSaysWhatTheChartShows() throws Exception {
        Document page = parse(html(day()));

        assertThat(rows(page))
                .containsExactly(
                        "ada | 4.00 | 3.50 | 3.25 | 81.2 % | 0.25 | 1 | Mon 23 Nov 2026 08:00, 45 min late",
                        "grace | 2.00 | 0.00 | 0.00 | 0.0 % | 0.00 | 1 | Mon 23 Nov 2026 10:00, no seat for all 2 h",
                        "All | 6.00 | 3.50 | 3.25 | 54.1 % | 0.25 | 2 | ");
        assertThat(texts(page, "dd"))
                .containsExactly(
                        "7.2 %",
                        "3.50 of 48.00 seat-hours held",
                        "54.1 %",
                        "3.25 of 6.00 needed seat-hours",
                        "2",
                        "of 2 planned starts, the longest by 2 h",
                        "0.25 h",
                        "7.1 % of the seat-hours held",
                        "1 held",
                        "2 needed, 2 seats");
    }

    @Test
    void peopleComeByTheirFirstStartAndThenByName() {
        SeatReport report = SeatReport.of(empty().planned("zoe", hour(1), hour(2))
                .actual("bob", hour(3), hour(4))
                .planned("bob", hour(4), hour(5))
                .actual("ann", hour(3), hour(9))
                .note(hour(0), "noted", "no seat at all")
                .actual("yesterday", hour(-9), hour(0))
                .build());

        assertThat(report.people()).extracting(PersonTimes::name).containsExactly("zoe", "ann", "bob", "noted");
    }

    @Test
    void notesAreListedInOrderOfTimeAndThoseOutsideLeftOut() throws Exception {
        Document page = parse(html(day().note(hour(9), "grace", "COMPENSATED")
                .note(hour(8), "ada", "ATTENTION")
                .note(hour(24), "ada", "tomorrow")));

        assertThat(texts((Element) page.getElementsByTagName("ol").item(0), "li"))
                .containsExactly("Mon 23 Nov 2026 09:00 ada: ATTENTION", "Mon 23 Nov 2026 10:00 grace: COMPENSATED");
    }

    @Test
    void saysWhenClocksChange() throws Exception {
        Instant from = LocalDate.parse("2026-10-25").atStartOfDay(BERLIN).toInstant();
        Document page = parse(html(SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), 1)
                .between(from, from.plus(Duration.ofHours(25)))
                .zone(BERLIN)
                .actual("ada", from, from.plus(Duration.ofHours(25)))));

        assertThat(texts(page, "p"))
                .contains("Sun 25 Oct 2026 at 03:00, clocks go back to 02:00.")
                .anyMatch(line -> line.startsWith("Sun 25 Oct 2026 00:00 to Mon 26 Oct 2026 00:00"));
        assertThat(rows(page)).contains("All | 0.00 | 25.00 | 0.00 | – | 25.00 | 0 | ");
    }

    @Test
    void saysThatThereIsNothingToShow() throws Exception {
        assertThat(texts(parse(html(empty())), "p")).contains("Nobody needed or held a seat in this time.");
    }

    @Test
    void aYearOf200PeopleIsASmallPage() throws Exception {
        LocalDate newYear = LocalDate.parse("2026-01-01");
        SeatTimeline.Builder year = SeatTimeline.of("Everybody", Seat.of("RPADEVNU"), 100)
                .between(
                        newYear.atStartOfDay(BERLIN).toInstant(),
                        newYear.plusYears(1).atStartOfDay(BERLIN).toInstant())
                .zone(BERLIN);
        for (int person = 0; person < 200; person++) {
            for (int day = 0; day < 365; day++) {
                Instant start = newYear.plusDays(day)
                        .atTime(6 + person % 10, 0)
                        .atZone(BERLIN)
                        .toInstant();
                year.planned("person " + person, start, start.plus(Duration.ofHours(8)));
                Instant late = start.plus(Duration.ofMinutes(day % 7 * 20));
                year.actual("person " + person, late, start.plus(Duration.ofHours(9)));
            }
        }

        String html = html(year);

        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(6_000_000);
        assertThat(parse(html).getElementsByTagName("bdi").getLength()).isEqualTo(200);
    }

    @Test
    void refusesTimelinesThatShowNothing() {
        SeatTimeline.Builder timeline = SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), 1);

        assertThatThrownBy(timeline::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("between");
        assertThatThrownBy(() -> timeline.between(hour(1), hour(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> timeline.between(Instant.EPOCH, Instant.MAX)).hasMessageContaining("ten years");
        assertThatThrownBy(() -> timeline.planned("ada", hour(2), hour(1))).hasMessageContaining("is empty");
        assertThatThrownBy(() -> SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), 0))
                .hasMessageContaining("0 seats");
    }

    private static SeatTimeline.Builder day() {
        return empty().planned("ada", hour(7), hour(11))
                .actual("ada", hour(7).plusSeconds(45 * 60), hour(11).plusSeconds(15 * 60))
                .planned("grace", hour(9), hour(11));
    }

    private static SeatTimeline.Builder empty() {
        return SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), 2)
                .between(hour(0), hour(24))
                .zone(BERLIN)
                .generatedAt(hour(30));
    }

    private static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    private static String html(SeatTimeline.Builder timeline) {
        return SeatReport.of(timeline.build()).html();
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<String> rows(Document page) {
        List<String> rows = new ArrayList<>();
        for (Element row : elements(page, "tr").subList(1, elements(page, "tr").size())) {
            List<String> cells = new ArrayList<>();
            NodeList children = row.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                cells.add(children.item(i).getTextContent());
            }
            rows.add(String.join(" | ", cells));
        }
        return rows;
    }

    private static List<String> texts(Document page, String element) {
        return texts(page.getDocumentElement(), element);
    }

    private static List<String> texts(Element in, String element) {
        List<String> texts = new ArrayList<>();
        NodeList found = in.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static List<Element> elements(Document page, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = page.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
