package nl.plusgemeente.sdk.mock;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Calls the administration byte for byte, so that any header can be a wrong one. */
final class AdminCaller {

    private final URI address;
    private final List<String> headers = new ArrayList<>();

    AdminCaller(MockFacilities facilities) {
        this.address = facilities.adminAddress().orElseThrow();
        this.headers.add("Host: 127.0.0.1:" + address.getPort());
    }

    record Response(int status, String head, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text()))) {
                return reader.readObject();
            }
        }

        String error() {
            return json().getString("error");
        }
    }

    int port() {
        return address.getPort();
    }

    /** Another caller, with one more header. */
    AdminCaller with(String header) {
        AdminCaller other = copy();
        other.headers.add(header);
        return other;
    }

    AdminCaller withoutHost() {
        AdminCaller other = copy();
        other.headers.removeIf(header -> header.startsWith("Host:"));
        return other;
    }

    Response get(String path) throws IOException {
        return send("GET", path, "");
    }

    Response json(String method, String path, String body) throws IOException {
        return with("Content-Type: application/json").send(method, path, body);
    }

    Response send(String method, String path, String body) throws IOException {
        String head = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                + "\r\nConnection: close\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n";
        return response(RawBytes.send(address, (head + body).getBytes(StandardCharsets.UTF_8)));
    }

    private static Response response(byte[] all) {
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        String head = text.substring(0, end);
        byte[] body = text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        return new Response(Integer.parseInt(head.split(" ", 3)[1]), head, body);
    }

    private AdminCaller copy() {
        return new AdminCaller(address, headers);
    }

    private AdminCaller(URI address, List<String> headers) {
        this.address = address;
        this.headers.addAll(headers);
    }
}
