package nl.plusgemeente.sdk.exchange.fsc.manager;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.HostApi;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;

/**
 * The requests to one Manager.
 *
 * @param caller makes them, to that peer only
 * @param api one for each host
 * @param base the address of the Manager with its version
 * @param owner whose Manager it is
 */
record ManagerCalls(Caller caller, ApiProfile api, URI base, PeerId owner) {
    static final String TOKEN = "token";
    private static final String VERSION = "/v1";

    static ManagerCalls of(Caller caller, FscGroup group, URI address, PeerId owner) {
        ExpectedPeer expected = new ExpectedPeer(group.server(owner), new ManagerRefusals(owner));
        return new ManagerCalls(
                caller.with(expected),
                HostApi.of("fsc", group.environment(), address),
                URI.create(address + VERSION),
                owner);
    }

    ManagerCalls within(Duration budget) {
        return new ManagerCalls(caller.within(budget), api, base, owner);
    }

    <T> T get(String path, Answer<T> answer) {
        return caller.call(at(Operation.get(api, path, answer), QueryText.NONE));
    }

    <T> Pages<T> pages(String path, ListedItems<T> items, QueryText query) {
        return caller.pages(page(path, items, query, query));
    }

    /** What is asked for by name has no pages; there may be more names than fit in one request. */
    <N, T> List<T> named(String path, ListedItems<T> items, String parameter, List<N> names, Function<N, String> text) {
        List<T> all = new ArrayList<>();
        for (List<String> part : QueryText.parts(names.stream().map(text).toList())) {
            QueryText query = QueryText.NONE.and(parameter, part);
            all.addAll(caller.call(page(path, items, query, QueryText.NONE)).items());
        }
        return all;
    }

    private <T> Operation<Page<T>> page(String path, ListedItems<T> items, QueryText first, QueryText following) {
        return at(Operation.get(api, path, new PageList<>(items, owner, following)), first);
    }

    void announce(URI ownManager) {
        send(Operation.raw(api, "PUT", "announce"), ownManager);
    }

    /** Not repeated when it may have arrived: a Manager may refuse a contract that it has. */
    void submit(ContractDocument contract, String signature, URI ownManager) {
        send(Operation.raw(api, "POST", "contracts").body(ContractRequest.of(contract, signature)), ownManager);
    }

    void sign(ContractDocument contract, SignatureType type, String signature, URI ownManager) {
        send(
                Operation.raw(api, "PUT", "contracts/{hash}/" + type.text())
                        .path("hash", contract.hash().value())
                        .body(ContractRequest.of(contract, signature)),
                ownManager);
    }

    /** What a Manager says when it has taken something is of no use. */
    private void send(OperationBuilder<byte[]> built, URI ownManager) {
        Operation<byte[]> operation =
                at(built.header(FscHeaders.MANAGER_ADDRESS, ownManager.toString()), QueryText.NONE);
        caller.call(operation.reading(Answer.nothing()));
    }

    /** To ask again does no harm. */
    Secret token(GrantHash grant, PeerId self) {
        String form = "grant_type=client_credentials&scope=" + URLEncoder.encode(grant.value(), UTF_8) + "&client_id="
                + URLEncoder.encode(self.value(), UTF_8);
        return caller.call(at(
                Operation.post(api, TOKEN, SmallAnswer.TOKEN)
                        .body(RequestBody.of(form.getBytes(US_ASCII), "application/x-www-form-urlencoded"))
                        .idempotent(),
                QueryText.NONE));
    }

    private <T> Operation<T> at(OperationBuilder<T> built, QueryText query) {
        Operation<T> operation = built.build();
        return operation.at(URI.create(operation.uri(base) + query.suffix()));
    }
}
