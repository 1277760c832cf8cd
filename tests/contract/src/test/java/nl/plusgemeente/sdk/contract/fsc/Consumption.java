package nl.plusgemeente.sdk.contract.fsc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TenantIdentity;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLogException;
import nl.plusgemeente.sdk.exchange.fsc.outway.FscOutway;
import nl.plusgemeente.sdk.exchange.fsc.outway.FscOutwayBuilder;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFsc;
import nl.plusgemeente.sdk.mock.MockFscPeer;
import nl.plusgemeente.sdk.mock.MockTenant;

/** An application that consumes a service of the second tenant, over its own Outway. */
final class Consumption implements AutoCloseable {
    private static final String DELEGATOR = "delegator";

    private final FscService service;
    private final ApiProfile api;
    private final GemeenteSdk sdk;
    private final String tenant;

    private Consumption(FscService service, ApiProfile api, GemeenteSdk sdk, String tenant) {
        this.service = service;
        this.api = api;
        this.sdk = sdk;
        this.tenant = tenant;
    }

    static Consumption of(MockFacilities facilities, TransactionLog log) {
        return of(facilities, log, builder -> builder);
    }

    static Consumption of(MockFacilities facilities, TransactionLog log, UnaryOperator<FscOutwayBuilder> settings) {
        return of(facilities, log, group(facilities.fsc()), Timekeeper.system(), settings);
    }

    static Consumption of(
            MockFacilities facilities,
            TransactionLog log,
            FscGroup group,
            Timekeeper time,
            UnaryOperator<FscOutwayBuilder> settings) {
        FscOutwayBuilder outway = outway(group, facilities, log)
                .ownManager(tenant -> facilities.fsc().consumer().manager());
        return of(facilities, settings.apply(outway), time);
    }

    /** With an Outway that was set up otherwise. */
    static Consumption of(MockFacilities facilities, FscOutwayBuilder outway) {
        return of(facilities, outway, Timekeeper.system());
    }

    private static Consumption of(MockFacilities facilities, FscOutwayBuilder outway, Timekeeper time) {
        FscService service = service(facilities.fsc());
        GemeenteSdk sdk = facilities
                .sdk()
                .tenant(delegator(facilities))
                .route(outway.build())
                .retryWait(Duration.ofMillis(1))
                .callsPerSecond(1_000_000)
                .time(time)
                .build();
        return new Consumption(
                service, api(service), sdk, facilities.tenants().get(0).id());
    }

    /** Without a Manager of its own. */
    static FscOutwayBuilder outway(MockFacilities facilities, TransactionLog log) {
        return outway(group(facilities.fsc()), facilities, log);
    }

    private static FscOutwayBuilder outway(FscGroup group, MockFacilities facilities, TransactionLog log) {
        MockFscPeer directory = facilities.fsc().directory();
        FscService service = service(facilities.fsc());
        return FscOutway.builder(group, tenant -> log, directory.manager(), directory.id())
                .service(api(service), service);
    }

    /** The third tenant, for whom the first one calls. */
    private static Tenant delegator(MockFacilities facilities) {
        MockTenant third = facilities.tenants().get(2);
        KeySource first =
                KeySource.of(identity(facilities, facilities.tenants().get(0).id()));
        return Tenant.builder(DELEGATOR, Oin.of(third.oin()))
                .identity(new TenantIdentity.VendorCertificate(first))
                .build();
    }

    static ClientIdentity identity(MockFacilities facilities, String tenant) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            char[] password = facilities.pki().password();
            store.load(new ByteArrayInputStream(facilities.pki().clientKeyStore(tenant)), password);
            String alias = store.aliases().nextElement();
            List<X509Certificate> chain = Stream.of(store.getCertificateChain(alias))
                    .map(X509Certificate.class::cast)
                    .toList();
            return ClientIdentity.of((PrivateKey) store.getKey(alias, password), chain);
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static FscService service(MockFsc fsc) {
        return new FscService(fsc.provider().id(), World.SERVICE);
    }

    static ApiProfile api(FscService service) {
        return service.api(FacilityEnvironment.LOCAL, "/v1");
    }

    static FscGroup group(MockFsc fsc) {
        return new FscGroup(fsc.groupId(), FacilityEnvironment.LOCAL, fsc.policy());
    }

    FscService service() {
        return service;
    }

    ApiProfile api() {
        return api;
    }

    Response<byte[]> get() {
        return get("besluiten/1");
    }

    Response<byte[]> get(String path) {
        return send(Operation.raw(api, "GET", path).query("q", "a b&c").build());
    }

    Response<byte[]> send(Operation<byte[]> operation) {
        return sdk.onBehalfOf(tenant).caller().exchange(operation);
    }

    /** For the third tenant, with the certificate of the first. */
    Response<byte[]> onBehalf(String path) {
        return sdk.onBehalfOf(DELEGATOR)
                .caller()
                .exchange(Operation.raw(api, "GET", path).build());
    }

    <T> T read(String path, Answer<T> answer) {
        return sdk.onBehalfOf(tenant)
                .caller()
                .call(Operation.get(api, path, answer).build());
    }

    @Override
    public void close() {
        sdk.close();
    }

    /** A log in memory, that can be full. */
    static final class Book implements TransactionLog {
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();
        private volatile boolean full;

        @Override
        public void append(LogRecord made) {
            if (full) {
                throw new TransactionLogException("TEST: the log is full.", null);
            }
            records.add(made);
        }

        List<LogRecord> records() {
            return records;
        }

        void fill() {
            full = true;
        }

        void clear() {
            full = false;
        }
    }
}
