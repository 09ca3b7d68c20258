package io.github.rpaclients.answers;

import java.util.List;
import java.util.stream.Stream;

/** Answers with status 200 that do not hold what was asked for: errors, and documents of another kind. */
record StrangeDocuments(List<String> errors, List<String> others) {
    private static final String ERRORS = """
            {"error":{"code":"","message":"secret-text","details":"secret-text"}}
            {"error":"secret-text"}
            {"errors":["secret-text"]}
            {"Message":"secret-text"}
            {"succeeded":false,"errors":[{"code":"secret-text","description":"secret-text"}]}
            """;

    private static final String OTHERS = """
            null
            {}
            true
            4711
            "secret-text"
            [null]
            [{}]
            {"ROWS":null}
            {"ROWS":{}}
            {"ROWS":"secret-text"}
            {"ROWS":[{}]}
            """;

    /**
     * What every server could say, and what only this one could.
     *
     * @param rows the member in which it has the rows of a list
     * @param error an error as it words it
     * @param others more documents, one a line
     */
    static StrangeDocuments of(String rows, String error, String others) {
        return new StrangeDocuments(
                (ERRORS + error).lines().toList(),
                (OTHERS.replace("ROWS", rows) + others).lines().toList());
    }

    static StrangeDocuments ofUiPath(String rows, String others) {
        return of(
                rows,
                "{\"message\":\"secret-text\",\"errorCode\":1002,\"resourceIds\":null}",
                "[{\"error\":\"secret-text\"}]\n" + others);
    }

    List<String> all() {
        return Stream.concat(errors.stream(), others.stream()).toList();
    }
}
