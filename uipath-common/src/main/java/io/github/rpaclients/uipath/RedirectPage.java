package io.github.rpaclients.uipath;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the browser shows in the end. Nothing of the request is in it. */
enum RedirectPage {
    ARRIVED(200, "The sign-in has arrived. Go back to the program; this window can be closed."),
    FAILED(200, "The sign-in did not succeed. The program says why; this window can be closed."),
    NOT_OURS(400, "This does not belong to the sign-in that the program waits for."),
    NOT_FOUND(404, "There is nothing here."),
    NOT_ALLOWED(405, "There is nothing here but a page to look at."),
    TOO_LATE(409, "This sign-in is over already.");

    private final int status;
    private final String text;

    RedirectPage(int status, String text) {
        this.status = status;
        this.text = text;
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] html = ("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Sign-in</title><p>" + text
                        + "</p></html>")
                .getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", "default-src 'none'");
        // the address of this page has the code in it
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Connection", "close");
        exchange.sendResponseHeaders(status, html.length);
        exchange.getResponseBody().write(html);
        exchange.getResponseBody().flush();
    }
}
