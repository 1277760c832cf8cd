package nl.plusgemeente.sdk.core.call;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts an address together: base, path template, query. */
final class PathTemplate {

    private static final Pattern PATH = Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=:@/{}-]|%[0-9A-Fa-f]{2})*");
    private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+");

    private PathTemplate() {}

    static void check(String path, Map<String, String> values) {
        if (path.startsWith("/") || path.contains("..") || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "a path is relative to the API's base address, encoded, without a query: " + path);
        }
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1)) {
            String name = nameAt(path, open);
            String value = values.get(name);
            if (value == null || !VALUE.matcher(value).matches() || value.equals(".") || value.equals("..")) {
                throw new IllegalArgumentException(
                        "the path " + path + " lacks a value for " + name + " that fits between two slashes");
            }
        }
    }

    static URI uri(URI base, String path, Map<String, String> values, List<Operation.Parameter> query) {
        StringBuilder address = new StringBuilder(160).append(base).append('/');
        int from = 0;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
            String name = nameAt(path, open);
            address.append(path, from, open).append(values.get(name));
            from = open + name.length() + 2;
        }
        address.append(path, from, path.length());
        char separator = '?';
        for (Operation.Parameter parameter : query) {
            address.append(separator).append(PathIdForm.percentEncode(parameter.name()));
            address.append('=').append(PathIdForm.percentEncode(parameter.value()));
            separator = '&';
        }
        return URI.create(address.toString());
    }

    private static String nameAt(String path, int open) {
        int close = path.indexOf('}', open);
        if (close < 0) {
            throw new IllegalArgumentException("the path " + path + " has a brace that is not closed");
        }
        return path.substring(open + 1, close);
    }
}
