package org.sutthang.portfolio.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages with a session, and a program that uses the interface with the same user. */
final class Reader {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    /** One version of HTTP for product and limit: the plain server knows no other. */
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String base;
    private final String user;
    private final String password;

    Reader(String base, String user, String password) {
        this.base = base;
        this.user = user;
        this.password = password;
    }

    /** Signs in on the page, as a person does. */
    void signIn() throws IOException, InterruptedException {
        String page = new String(get("/signin"), StandardCharsets.UTF_8);
        Map<String, String> form = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(page);
        while (inputs.find()) {
            Matcher name = NAME.matcher(inputs.group());
            Matcher value = VALUE.matcher(inputs.group());
            if (name.find()) {
                form.put(name.group(1), value.find() ? value.group(1).replace("&amp;", "&") : "");
            }
        }
        form.replaceAll((name, value) -> name.endsWith(":user") ? user : name.endsWith(":password") ? password : value);
        form.put("signin", "signin");
        String body = form.entrySet().stream().map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(base + "/signin"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.uri().getPath().contains("signin")) {
            throw new IllegalStateException("the benchmark could not sign in");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The bytes of a page. */
    byte[] get(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** The bytes that the interface for programs answers with. */
    byte[] call(String method, String path, byte[] body, String type) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return answer(HttpRequest.newBuilder(URI.create(base + "/api/v1" + path)).header("Authorization", "Basic " + basic)
                .header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private byte[] answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " "
                    + text.substring(0, Math.min(500, text.length())));
        }
        return answer.body();
    }
}
