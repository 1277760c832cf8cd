package nl.plusgemeente.sdk.exchange.fsc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the {@code content} of a contract. */
final class ContentReader {
    static final String VERSION = "fsc_version";
    static final String IV = "iv";
    static final String GROUP = "group_id";
    static final String VALIDITY = "validity";
    static final String NOT_BEFORE = "not_before";
    static final String NOT_AFTER = "not_after";
    static final String GRANTS = "grants";
    static final String DATA = "data";
    static final String HASH_ALGORITHM = "hash_algorithm";
    static final String CREATED_AT = "created_at";
    /** More than any group allows; what stands behind them is not looked at. */
    private static final int MOST_GRANTS = 1_000;

    private ContentReader() {}

    static ContractContent read(Map<?, ?> members) {
        List<ContractFinding> found = new ArrayList<>(0);
        Members content = new Members(members, "", found);
        ContractContent read = new ContractContent(
                content.text(VERSION),
                content.text(IV),
                content.text(GROUP),
                validity(content.object(VALIDITY)),
                grants(content, found),
                new HashAlgorithm(content.text(HASH_ALGORITHM)),
                content.time(CREATED_AT));
        if (!found.isEmpty()) {
            throw new ContractException(found);
        }
        return read;
    }

    private static Validity validity(Members validity) {
        return new Validity(validity.time(NOT_BEFORE), validity.time(NOT_AFTER));
    }

    private static List<Grant> grants(Members content, List<ContractFinding> found) {
        List<?> array = content.array(GRANTS);
        if (array.size() > MOST_GRANTS) {
            found.add(new ContractFinding(ContractRule.GRANT_LIMIT, GRANTS));
            return List.of();
        }
        List<Grant> grants = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            grants.add(GrantReader.read(content.element(GRANTS, i, array.get(i)).object(DATA)));
        }
        return grants;
    }
}
