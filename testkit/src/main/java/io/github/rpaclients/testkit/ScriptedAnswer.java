package io.github.rpaclients.testkit;

/**
 * What a test lets the vendor answer. It stands from {@code answer(…)} on, at first with status 200 and without a body, and
 * each method changes it, so finish the sentence before you send the request. It ends when it was given as often as {@link
 * #times} says, with the reset of the simulator, or when one for the same method and path is said in its place.
 *
 * <p>Which requests are meant follows the rule of {@link ReceivedRequests}. Of several that fit, the first that was said
 * and is not used up answers:
 *
 * <pre>{@code
 * uipath.answer("GET", "/odata/Jobs(7)").json("{'Id':7,'State':'Running'}").times(2);
 * uipath.answer("GET", "/odata/Jobs(7)").json("{'Id':7,'State':'Successful'}");
 * }</pre>
 *
 * <p>A request still needs its token and its scope, and nothing the simulator remembers is changed by it. Safe for use by
 * several threads.
 */
public interface ScriptedAnswer {

    /** From 200 to 599; 200 unless said. */
    ScriptedAnswer status(int status);

    /** Adds a header, or sets it if it was said before; {@code Content-Type} comes with the body. */
    ScriptedAnswer header(String name, String value);

    /**
     * A JSON body.
     *
     * @param json single quotes will do; numbers keep their digits
     * @throws IllegalArgumentException if the text is no JSON
     */
    ScriptedAnswer json(String json);

    /** A body to the letter, in UTF-8: a page, a text that is no JSON. */
    ScriptedAnswer body(String contentType, String text);

    /** Is given so often, from 1, and no more; without this it is given until it is replaced. */
    ScriptedAnswer times(int number);
}
