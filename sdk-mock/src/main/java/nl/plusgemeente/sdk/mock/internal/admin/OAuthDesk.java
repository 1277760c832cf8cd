package nl.plusgemeente.sdk.mock.internal.admin;

import java.util.List;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockOAuth;

/** The keys of the authorization server, which no document can set: they are made. */
final class OAuthDesk {

    private final MockFacilities facilities;

    OAuthDesk(MockFacilities facilities) {
        this.facilities = facilities;
    }

    List<Page> pages() {
        return List.of(
                deed("/api/oauth/rotate-keys", MockOAuth::rotateKeys),
                deed("/api/oauth/drop-old-keys", MockOAuth::dropOldKeys));
    }

    private Page deed(String path, Consumer<MockOAuth> deed) {
        return new Page("POST", path, request -> {
            request.requireNoMembers();
            deed.accept(facilities.oauth());
            return Replies.done();
        });
    }
}
