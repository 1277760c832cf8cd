package nl.plusgemeente.sdk.mock.internal;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.http.ApiKeys;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.state.Members;
import nl.plusgemeente.sdk.mock.internal.state.MembersException;

/** Organisations that a tester wrote down: read to the letter, or not at all. */
final class TenantsFile {

    /** In bytes. A thousand tenants with all their members take a quarter of it. */
    private static final int LARGEST = 1024 * 1024;

    private static final int DEPTH = 3;
    private static final String LIST = "tenants";
    private static final String ID = "id";
    private static final String OIN = "oin";
    private static final String CODE = "gemeentecode";
    private static final String KEY = "apiKey";
    private static final Set<String> MEMBERS = Set.of(ID, "name", OIN, CODE, KEY);
    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern TEST_OIN = Pattern.compile(Tenants.TEST_PREFIX + "[0-9]{12}");
    /** Partner, directory, strangers and another behandeldienst of the mock itself. */
    private static final Pattern OWN_OIN = Pattern.compile(Tenants.TEST_PREFIX + "(9.*|009990000000)");

    private static final Pattern CODE_FORM = Pattern.compile("[0-9]{4}");
    private static final Pattern NAME_FORM = Pattern.compile("[^\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]{1,59}");

    /** Of the mock itself: a file beside those of tenants, a peer, a client. */
    private static final Pattern TAKEN =
            Pattern.compile("truststore|directory|stranger|exchange-.*|test-client|.*-(tls|exchange|portal)");

    private static final Set<JsonParser.Event> STARTS =
            EnumSet.of(JsonParser.Event.START_ARRAY, JsonParser.Event.START_OBJECT);
    private static final Set<JsonParser.Event> ENDS =
            EnumSet.of(JsonParser.Event.END_ARRAY, JsonParser.Event.END_OBJECT);

    private final Path file;
    private final Set<String> seen = new HashSet<>();

    TenantsFile(Path file) {
        this.file = file;
    }

    /**
     * The tenants in it, in their order.
     *
     * @throws IllegalArgumentException when it is not such a file; the message is one line that names file and member
     * @throws UncheckedIOException when it cannot be read
     */
    List<MockTenant> read() {
        byte[] json = bytes();
        try {
            Members document = Members.of(json, DEPTH).only(Set.of(LIST));
            List<MockTenant> tenants = new ArrayList<>();
            for (Members one : document.objects(LIST)) {
                tenants.add(tenant(one));
            }
            if (tenants.isEmpty()) {
                throw document.wrong(LIST, "must have at least one tenant");
            }
            return List.copyOf(tenants);
        } catch (MembersException e) {
            throw refused(
                    e.flaw() == MembersException.Flaw.BODY
                            ? "it is not one JSON object in UTF-8, each member once" + line(json)
                            : String.valueOf(e.getMessage()));
        }
    }

    private MockTenant tenant(Members one) {
        one.only(MEMBERS);
        String id = one.matching(ID, ID_FORM, "1 to 63 lower-case letters, digits and hyphens");
        if (TAKEN.matcher(id).matches()) {
            throw one.wrong(ID, "is a name that the mock uses itself");
        }
        String oin =
                one.matching(OIN, TEST_OIN, "an OIN of 20 digits for tests: it begins with " + Tenants.TEST_PREFIX);
        if (OWN_OIN.matcher(oin).matches()) {
            throw one.wrong(OIN, "is a number that the mock uses itself");
        }
        Optional<String> code = one.has(CODE)
                ? Optional.of(one.matching(CODE, CODE_FORM, "the four digits of a municipality"))
                : Optional.empty();
        String name = one.matching("name", NAME_FORM, "text of one line, of 1 to 59 characters");
        String key = one.has(KEY)
                ? one.matching(KEY, ApiKeys.FORM, "16 to 64 letters, digits and hyphens")
                : Tenants.key(id);
        once(one, ID, id);
        once(one, OIN, oin);
        code.ifPresent(value -> once(one, CODE, value));
        once(one, KEY, key);
        return new MockTenant(id, name, oin, code, key, Tenants.foreignKey(id));
    }

    private void once(Members one, String member, String value) {
        if (!seen.add(member + " " + value)) {
            throw one.wrong(member, "stands there twice");
        }
    }

    private byte[] bytes() {
        if (!Files.isRegularFile(file)) {
            throw refused("there is no such file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw refused("it is larger than " + LARGEST + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The file of tenants " + file + " cannot be read", e);
        }
    }

    /** Where it is not JSON at all; empty when it is, but no such object. */
    private static String line(byte[] json) {
        try (JsonParser parser = Json.createParser(new StringReader(new String(json, StandardCharsets.UTF_8)))) {
            int depth = 0;
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                depth += STARTS.contains(event) ? 1 : ENDS.contains(event) ? -1 : 0;
                if (depth > DEPTH) {
                    return "; it nests too deep";
                }
            }
            return "";
        } catch (JsonParsingException e) {
            return "; line " + e.getLocation().getLineNumber() + " is wrong";
        }
    }

    /** In one line, whatever names there are in the file. */
    private IllegalArgumentException refused(String why) {
        String line = "The file of tenants " + file + " is refused: " + why;
        return new IllegalArgumentException(line.replaceAll("\\p{Cntrl}", "?"));
    }
}
