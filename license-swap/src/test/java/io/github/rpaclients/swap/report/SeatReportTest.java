package io.github.rpaclients.swap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.swap.Seat;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
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
        assertThat(texts(page, "bdi")).containsExactly(shown, shown, shown);
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

        for (String element : List.of("script", "link", "img", "iframe", "object", "embed", "image")) {
            assertThat(page.getElementsByTagName(element).getLength())
                    .as(element)
                    .isZero();
        }
        assertThat(elements(page, "use"))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use.getAttribute("href")).startsWith("#"));
        assertThat(texts(page, "style").get(0)).doesNotContain("url(", "@import");
        assertThat(policy(page)).doesNotContain("script-src");
    }

    @Test
    void findsPeopleByAScriptThatThePolicyNames() throws Exception {
        SeatTimeline.Builder many = empty();
        for (int person = 0; person < 13; person++) {
            many.planned("person " + person, hour(7), hour(9));
        }

        Document page = parse(html(many));

        assertThat(texts(page, "script")).hasSize(1);
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(texts(page, "script").get(0).getBytes(StandardCharsets.UTF_8));
        assertThat(policy(page))
                .startsWith("default-src 'none'; ")
                .endsWith("; script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        Element filter = byId(page, "filter");
        assertThat(filter.getAttribute("hidden")).isEqualTo("hidden");
        assertThat(texts(filter, "label")).containsExactly("Find a person");
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
            assertThat(hidden || isDescribed(svg)).isTrue();
        });
        assertThat(texts(page, "caption"))
                .containsExactly("Seat-hours needed and held by each person; who lacked a seat longest comes first");
        assertThat(elements(page, "th"))
                .hasSize(8 + 3)
                .allSatisfy(header -> assertThat(header.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void tableSaysWhatTheChartShows() throws Exception {
        Document page = parse(html(day()));

        assertThat(rows(page))
                .containsExactly(
                        "grace | 2.00 | 2.00 | 0.00 | 0.0 % | 0.00 | 1 | Mon 23 Nov 2026 10:00, no seat for all 2 h",
                        "ada | 0.75 | 4.00 | 3.50 | 81.2 % | 0.25 | 1 | Mon 23 Nov 2026 08:00, 45 min late",
                        "All | 2.75 | 6.00 | 3.50 | 54.1 % | 0.25 | 2 | ");
        assertThat(texts(page, "dd"))
                .containsExactly(
                        "7.2 %",
                        "3.50 of 48.00 seat-hours held",
                        "54.1 %",
                        "3.25 of 6.00 needed seat-hours",
                        "2.75 h",
                        "needed and not held",
                        "2",
                        "of 2 planned starts, the longest by 2 h",
                        "0.25 h",
                        "7.1 % of the seat-hours held",
                        "1 held",
                        "2 needed, 2 seats");
    }

    @Test
    void whoLackedASeatLongestComesFirstAndThenByName() {
        SeatReport report = SeatReport.of(empty().actual("ann", hour(3), hour(9))
                .planned("bob", hour(4), hour(5))
                .planned("cleo", hour(1), hour(6))
                .actual("cleo", hour(1), hour(4))
                .planned("zoe", hour(1), hour(2))
                .planned("dora", hour(1), hour(22))
                .actual("dora", hour(1), hour(22))
                .note(hour(0), "noted", "no seat at all")
                .actual("yesterday", hour(-9), hour(0))
                .build());

        assertThat(report.people())
                .extracting(PersonTimes::name)
                .containsExactly("cleo", "bob", "zoe", "ann", "dora", "noted");
    }

    @Test
    void onePersonIsOneInUpperAndLowerCase() {
        SeatReport report = SeatReport.of(empty().planned("Ada@Acme.example", hour(1), hour(2))
                .actual("ada@acme.example", hour(1), hour(2))
                .note(hour(1), "ADA@acme.example", "noted")
                .build());

        assertThat(report.people()).extracting(PersonTimes::name).containsExactly("ada@acme.example");
        assertThat(report.figures().missed()).isZero();
        assertThat(report.html()).contains("class=\"note\"");
    }

    @Test
    void groupsHaveAPartEachAndTheWorstComesFirst() throws Exception {
        Document page = parse(html(empty().group("ada", "Claims")
                .group("grace", "Payroll & more")
                .group("LINUS", "Claims")
                .group("nobody", "Empty")
                .planned("ada", hour(1), hour(2))
                .planned("grace", hour(1), hour(4))
                .planned("linus", hour(1), hour(3))
                .planned("zoe", hour(1), hour(9))));

        List<Element> teams = elements(page, "section");
        assertThat(teams)
                .extracting(team -> texts(team, "h2").get(0))
                .containsExactly("Claims", "Payroll & more", "In no team");
        assertThat(texts(teams.get(0), "bdi")).containsExactly("Claims", "linus", "ada", "linus", "ada");
        assertThat(texts(teams.get(0), "tfoot").get(0)).startsWith("All3.003.00");
        assertThat(rows(page)).contains("Payroll & more | 1 | 3.00 | 3.00 | 0.00 | 0.0 % | 1");
        assertThat(elements(page, "a"))
                .extracting(link -> link.getAttribute("href").substring(1))
                .containsExactlyElementsOf(
                        teams.stream().map(team -> team.getAttribute("id")).collect(Collectors.toList()));
        assertThat(texts(page, "style").get(0)).containsPattern("@media print\\{.*\\.team\\{break-before:page\\}");
    }

    @Test
    void movesAreListedInOrderOfTimeWithTheirReasons() throws Exception {
        Document page = parse(html(day().move(hour(9), Optional.of("ada"), Optional.empty(), "REFUSED", "<b>why</b>")
                .move(hour(8), Optional.empty(), Optional.of("ada"), "DONE", "works from 08:00")
                .move(hour(24), Optional.of("ada"), Optional.of("grace"), "DONE", "tomorrow")));

        assertThat(rows(page).subList(4, rows(page).size()))
                .containsExactly(
                        "Mon 23 Nov 2026 09:00 | free | ada | DONE | works from 08:00",
                        "Mon 23 Nov 2026 10:00 | ada | free | REFUSED | <b>why</b>");
    }

    @Test
    void onlyTheLastMovesOfVeryManyAreListed() throws Exception {
        SeatTimeline.Builder many = day();
        for (int move = 0; move < 2001; move++) {
            many.move(hour(1).plusSeconds(move), Optional.empty(), Optional.of("ada"), "DONE", "move " + move);
        }

        Document page = parse(html(many));

        assertThat(texts(page, "p")).contains("Only the last 2000 of 2001 are listed.");
        assertThat(texts(page, "td")).contains("move 1", "move 2000").doesNotContain("move 0");
    }

    @Test
    void saysFromWhenOnThereIsARecord() throws Exception {
        String rest =
                ": who had a seat then is not known, so no figure counts that time. Only what was needed is drawn.";

        assertThat(texts(parse(html(day().recordedFrom(hour(8)))), "p"))
                .contains("No record before Mon 23 Nov 2026 09:00" + rest);
        assertThat(texts(parse(html(day().recordedFrom(hour(8)).recordedUntil(hour(12)))), "p"))
                .contains("No record before Mon 23 Nov 2026 09:00 and after Mon 23 Nov 2026 13:00" + rest);
        assertThat(texts(parse(html(day().recordedUntil(hour(12)))), "p"))
                .contains("No record after Mon 23 Nov 2026 13:00" + rest);
        assertThat(texts(parse(html(day().recordedFrom(Instant.MAX))), "p")).contains("No record of this time" + rest);
    }

    @Test
    void saysInWordsThatMoreHeldASeatThanThereAre() throws Exception {
        Document page = parse(html(empty().actual("ada", hour(0), hour(24))
                .actual("grace", hour(0), hour(24))
                .actual("linus", hour(0), hour(3))));

        assertThat(texts(page, "dd")).contains("100.0 %", "48.00 of 48.00 seat-hours held", "3 held");
        assertThat(texts(page, "p"))
                .contains(
                        "For 3 h more people held a seat than the pool has: up to 3, with 2 seats. The utilisation counts"
                                + " no more than the pool has.");
    }

    @Test
    void namesTheZoneOfItsTimes() throws Exception {
        assertThat(texts(parse(html(day())), "p").get(0)).endsWith("all times: Europe/Berlin");
        assertThat(texts(
                                parse(html(SeatTimeline.of("Berlin", Seat.of("RPADEVNU"), 1)
                                        .between(hour(0), hour(24)))),
                                "p")
                        .get(0))
                .endsWith("all times: UTC");
    }

    @Test
    void aLongNameIsWholeInTheTableAndWhereThePointerRestsOnIt() throws Exception {
        String name = "wolfgang-amadeus.von-und-zu-hohenstaufen-lichtenstein@a-company-with-a-name.example";
        String html = html(empty().planned(name, hour(1), hour(2)).planned("אדה", hour(3), hour(4)));

        assertThat(html).contains("<div class=\"who\" title=\"" + name + "\"><bdi>" + name + "</bdi></div>");
        assertThat(html).contains("<div class=\"who\"><bdi>אדה</bdi></div>", "<th scope=\"row\"><bdi>אדה</bdi></th>");
        assertThat(html).contains(".who{width:min(220px,38vw)}");
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
        assertThat(rows(page)).contains("All | 0.00 | 0.00 | 25.00 | – | 25.00 | 0 | ");
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
        assertThat(parse(html).getElementsByTagName("bdi").getLength()).isEqualTo(2 * 200);
    }

    @Test
    void aMonthOf200PeopleInTeamsIsASmallPage() {
        SeatTimeline.Builder month = SeatTimeline.of("Everybody", Seat.of("RPADEVNU"), 100)
                .between(START, START.plus(Duration.ofDays(30)))
                .zone(BERLIN);
        for (int person = 0; person < 200; person++) {
            String name = "somebody.with-a-name." + person + "@acme.example";
            month.group(name, "team " + person % 9);
            for (int day = 0; day < 30; day++) {
                Instant start = hour(24 * day + person % 12);
                month.planned(name, start, start.plus(Duration.ofHours(8)));
                month.actual(name, start.plus(Duration.ofMinutes(day % 7 * 20)), start.plus(Duration.ofHours(9)));
                if (day % 6 == 0) {
                    month.move(
                            start, Optional.of(name), Optional.of(name), "DONE", "works from 09:00 on; all went well");
                }
            }
        }

        assertThat(html(month).getBytes(StandardCharsets.UTF_8).length).isLessThan(900_000);
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

    private static boolean isDescribed(Node drawing) {
        if (!(drawing instanceof Element)) {
            return false;
        }
        Element element = (Element) drawing;
        return element.getAttribute("role").equals("img")
                        && !element.getAttribute("aria-label").isEmpty()
                || isDescribed(element.getParentNode());
    }

    private static String policy(Document page) {
        return elements(page, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
    }

    private static Element byId(Document page, String id) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
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
