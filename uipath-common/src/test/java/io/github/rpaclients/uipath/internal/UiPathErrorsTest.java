package io.github.rpaclients.uipath.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape in which UiPath's services are known to word an error, read through the whole stack. */
class UiPathErrorsTest extends UiPathTest {
    static Stream<Arguments> shapes() {
        return Stream.of(
                shape(
                        "Orchestrator",
                        "{\"message\":\"User not found\",\"errorCode\":1002,\"resourceIds\":null}",
                        "[1002] User not found."),
                shape(
                        "Orchestrator with a trace id",
                        "{\"message\":\"Folder does not exist.\",\"errorCode\":1100,\"traceId\":\"00-ab-00\"}",
                        "[1100] Folder does not exist. (request id 00-ab-00)"),
                shape(
                        "ErrorResult",
                        "{\"Message\":\"Gone\",\"ErrorCode\":1002,\"TraceId\":\"00-cd-00\",\"ResourceIds\":[]}",
                        "[1002] Gone. (request id 00-cd-00)"),
                shape(
                        "code 0, which says nothing",
                        "{\"message\":\"You are not authenticated!\",\"errorCode\":0}",
                        "You are not authenticated!"),
                shape(
                        "ABP",
                        "{\"result\":null,\"success\":false,\"error\":{\"code\":400,\"message\":\"Incorrect password.\","
                                + "\"details\":null,\"validationErrors\":null},\"__abp\":true}",
                        "[400] Incorrect password."),
                shape(
                        "ABP with details",
                        "{\"success\":false,\"error\":{\"code\":0,\"message\":\"You are not authorized!\","
                                + "\"details\":\"You are not allowed to perform this operation.\"},\"__abp\":true}",
                        "You are not authorized! You are not allowed to perform this operation."),
                shape(
                        "ABP with details as a list",
                        "{\"error\":{\"code\":0,\"message\":\"Refused.\",\"details\":[{\"message\":\"No robot.\"}]}}",
                        "Refused. No robot."),
                shape(
                        "ABP with validation errors",
                        "{\"error\":{\"code\":0,\"message\":\"Your request is not valid!\",\"details\":null,"
                                + "\"validationErrors\":[{\"message\":\"Name is required.\",\"members\":[\"name\"]}]}}",
                        "Your request is not valid! Name is required."),
                shape(
                        "RFC 7807",
                        "{\"type\":\"about:blank\",\"title\":\"One or more validation errors occurred.\",\"status\":400,"
                                + "\"errors\":{\"Name\":[\"The Name field is required.\"]},\"traceId\":\"00-ef-00\"}",
                        "Name: The Name field is required. (request id 00-ef-00)"),
                shape("RFC 7807 without fields", "{\"title\":\"Not Found\",\"status\":404}", "Not Found."),
                shape(
                        "RFC 7807 with a detail",
                        "{\"title\":\"Conflict\",\"detail\":\"The name is taken\",\"status\":409}",
                        "The name is taken."),
                shape(
                        "bulk",
                        "{\"errors\": [ { \"code\": 1001, \"description\": \"Name taken\" } ]}",
                        "[1001] Name taken."),
                shape(
                        "bulk in a result",
                        "{\"result\":{\"errors\":[{\"code\":\"DuplicateUserName\",\"description\":\"Taken\"}]}}",
                        "[DuplicateUserName] Taken."),
                shape("list of sentences", "{\"errors\":[\"Cron is wrong\"]}", "Cron is wrong."),
                shape(
                        "validation",
                        "{\"isValid\":false,\"errors\":[\"Cron is wrong\"],\"errorCodes\":[2001]}",
                        "[2001] Cron is wrong."),
                shape("validation without words", "{\"isValid\":false,\"errors\":[],\"errorCodes\":[]}", ""),
                shape(
                        "API versioning",
                        "{\"error\":{\"code\":\"UnsupportedApiVersion\",\"message\":\"No such API\",\"innerError\":null}}",
                        "[UnsupportedApiVersion] No such API."),
                shape(
                        "OAuth",
                        "{\"error\":\"invalid_request\",\"error_description\":\"grant_type is missing\"}",
                        "[invalid_request] grant_type is missing."),
                shape("OAuth without words", "{\"error\":\"invalid_request\"}", "[invalid_request]"),
                shape(
                        "licence service",
                        "{\"error\":\"The license was not found\",\"traceId\":\"00-01-00\"}",
                        "The license was not found. (request id 00-01-00)"),
                shape(
                        "licence service, PascalCase",
                        "{\"StatusCode\":409,\"StatusDescription\":\"Conflict\",\"Message\":\"No seat\","
                                + "\"Description\":null}",
                        "No seat."),
                shape(
                        "licence service, only a description",
                        "{\"StatusCode\":409,\"StatusDescription\":\"Conflict\",\"Description\":\"No seat\"}",
                        "No seat."),
                shape(
                        "Identity API",
                        "{\"errorMessage\":\"OAuth authorization failed. 'IdentityServerApi' scope not found.\"}",
                        "OAuth authorization failed. 'IdentityServerApi' scope not found."),
                shape("any casing", "{\"MESSAGE\":\"Gone\",\"errorcode\":1002}", "[1002] Gone."),
                shape("message that is no text", "{\"message\":{\"text\":\"x\"},\"title\":\"Gone\"}", "Gone."),
                shape(
                        "broken member of a good body",
                        "{\"message\":\"Gone\",\"error\":{\"code\":1,\"code\":2}}",
                        "Gone."),
                shape("broken element of a good body", "{\"title\":\"Gone\",\"errors\":[{\"a\":1,\"a\":2}]}", "Gone."));
    }

    private static Arguments shape(String name, String body, String said) {
        return Arguments.of(name, body, said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void findsCodeAndMessageIn(String name, String body, String said) {
        assertThat(failure(body)).hasMessage(("GET /probe: 418 " + said).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"message\":",
                "null",
                "[]",
                "\"text\"",
                "[{\"code\":\"x\"}]",
                "{}",
                "{\"error\":null,\"errors\":null,\"result\":null}",
                "{\"error\":[],\"errors\":{},\"result\":1}",
                "{\"message\":\"a\",\"message\":\"b\"}",
                "<html><body>502 Bad Gateway</body></html>",
                "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"
            })
    void saysOnlyTheStatusOfABodyThatSaysNothing(String body) {
        assertThat(failure(body)).hasMessage("GET /probe: 418");
    }

    @Test
    void cutsALongMessage() {
        ApiException failure = failure("{\"message\":\"" + "x".repeat(10_000) + "\"}");

        assertThat(failure.vendorMessage().orElseThrow()).hasSizeLessThan(600).endsWith("…");
    }

    @Test
    void doesNotTakeASentenceForACode() {
        ApiException failure = failure("{\"error\":\"The license was not found\"}");

        assertThat(failure.code()).isEmpty();
    }

    @Test
    void survivesABodyNestedDeeperThanAnyoneReads() {
        assertThat(failure("{\"error\":" + "{\"error\":".repeat(5_000) + "1" + "}".repeat(5_001)))
                .hasMessage("GET /probe: 418");
    }

    private ApiException failure(String body) {
        enqueue(418, body);
        return catchThrowableOfType(
                ApiException.class, () -> probe(connection(UiPathCredentials.token(Secret.of("pat")))));
    }
}
