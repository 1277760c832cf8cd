package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson;

/**
 * The content of a contract as it stands in JSON, with the names that it and its grants have by it (FSC Core 2.0.0 §4.2.4,
 * §4.2.5). Every member takes part in them, also those that this version does not know: names are computed over what was
 * received, never over what was made of it.
 *
 * <p>To read it is not to find it in order: that is for {@link ContractRules}. Immutable.
 */
public final class ContractDocument {
    static final int DEPTH = 32;
    private static final int LARGEST = 2 << 20;

    private final ContractContent content;
    private final byte[] json;
    private final ContentHash hash;
    private final List<HashedGrant> grants;
    private final Set<PeerId> parties;

    private ContractDocument(ContractContent content, Map<String, Object> rendered) {
        this.content = content;
        Map<String, Object> grantsRendered = RenderedContent.grants(rendered);
        this.json = CanonicalJson.bytes(grantsRendered);
        MessageDigest digest = Digests.sha3();
        digest.update(json);
        this.hash = ContentHash.of(HashText.of(HashText.CONTRACT, digest));
        this.grants = hashed(content.grants(), grantsRendered, hash);
        Set<PeerId> all = new LinkedHashSet<>();
        content.grants().forEach(grant -> all.addAll(grant.parties()));
        this.parties = Collections.unmodifiableSet(all);
    }

    /**
     * Reads the content of a contract.
     *
     * @param content the value of {@code content}, in UTF-8; at most 2 MiB
     * @return the document
     * @throws ContractException when it is not JSON of the right shape; it lists all that is wrong with the shape (SDK-6060)
     */
    public static ContractDocument parse(byte[] content) {
        return of(members(content));
    }

    /**
     * Writes the content of a contract.
     *
     * @param content what it says
     * @return the document
     * @throws ContractException when properties are no JSON object, or a text of it is none (SDK-6060)
     */
    public static ContractDocument of(ContractContent content) {
        return of(ContentWriter.write(content));
    }

    /** An object that is part of a larger document. */
    static ContractDocument of(Map<?, ?> members) {
        try {
            Map<String, Object> rendered = RenderedContent.properties(members);
            return new ContractDocument(ContentReader.read(rendered), rendered);
        } catch (JsonException e) {
            throw new ContractException(ContractRule.JSON_FORM, "");
        }
    }

    /** Reads an object by the rules for all that has to do with contracts. */
    static Map<String, Object> members(byte[] json) {
        if (json.length > LARGEST) {
            throw new ContractException(ContractRule.SIZE, "");
        }
        try {
            return StrictJson.exact(json, DEPTH);
        } catch (JsonException e) {
            throw new ContractException(ContractRule.JSON_FORM, "");
        }
    }

    private static List<HashedGrant> hashed(List<Grant> grants, Map<String, Object> rendered, ContentHash hash) {
        List<HashedGrant> all = new ArrayList<>(grants.size());
        Members read = new Members(rendered, "", new ArrayList<>(0));
        List<?> array = read.array(ContentReader.GRANTS);
        for (int i = 0; i < grants.size(); i++) {
            Grant grant = grants.get(i);
            String data = read.element(ContentReader.GRANTS, i, array.get(i)).rendered(ContentReader.DATA);
            all.add(new HashedGrant(
                    grant,
                    Optional.ofNullable(HashText.GRANTS.get(grant.type())).map(type -> hash(type, hash, data))));
        }
        return List.copyOf(all);
    }

    /** "Append to the content hash" is taken as: to that text with its prefix. */
    private static GrantHash hash(char type, ContentHash hash, String data) {
        MessageDigest digest = Digests.sha3();
        digest.update(hash.value().getBytes(UTF_8));
        digest.update(data.getBytes(UTF_8));
        return GrantHash.of(HashText.of(type, digest));
    }

    /**
     * What it says.
     *
     * @return the content, without members that are not known
     */
    public ContractContent content() {
        return content;
    }

    /**
     * All that it says, in the form that is hashed (RFC 8785).
     *
     * @return the JSON in UTF-8; a copy
     */
    public byte[] json() {
        return json.clone();
    }

    /**
     * Its name.
     *
     * @return the content hash
     */
    public ContentHash hash() {
        return hash;
    }

    /**
     * What it allows, with names.
     *
     * @return in the order of the contract
     */
    public List<HashedGrant> grants() {
        return grants;
    }

    /**
     * Finds a grant by its name.
     *
     * @param name the hash
     * @return empty when it is of another contract
     */
    public Optional<Grant> grant(GrantHash name) {
        return grants.stream()
                .filter(grant -> grant.hash().equals(Optional.of(name)))
                .map(HashedGrant::grant)
                .findFirst();
    }

    /**
     * The peers that have to accept it.
     *
     * @return those of all grants, in their order
     */
    public Set<PeerId> parties() {
        return parties;
    }

    /** Two with the same name say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ContractDocument document && hash.equals(document.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return "ContractDocument[" + hash + "]";
    }
}
