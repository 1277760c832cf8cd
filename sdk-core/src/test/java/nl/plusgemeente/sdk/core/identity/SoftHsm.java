package nl.plusgemeente.sdk.core.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.fixture.Pki;

/** An HSM in software (SoftHSM 2) with a fresh token, whose keys cannot be read out. */
final class SoftHsm {
    static final String PIN = "TEST-1234";
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib64/softhsm/libsofthsm2.so"),
            Path.of("/usr/local/lib/softhsm/libsofthsm2.so"),
            Path.of("/opt/homebrew/lib/softhsm/libsofthsm2.so"));

    private final Path configuration;
    private final Provider provider;

    private SoftHsm(Path configuration, Provider provider) {
        this.configuration = configuration;
        this.provider = provider;
    }

    /** Empty where SoftHSM is not installed. */
    static Optional<SoftHsm> start(Path folder) throws Exception {
        String settings = System.getenv("SOFTHSM2_CONF");
        Optional<Path> library = LIBRARIES.stream().filter(Files::exists).findFirst();
        if (settings == null || library.isEmpty()) {
            return Optional.empty();
        }
        Path tokens = Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(
                Path.of(settings),
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "TEST", "--so-pin", "TEST-so", "--pin", PIN);
        Path configuration = Files.writeString(
                folder.resolve("hsm.cfg"),
                String.join(
                        "\n",
                        "name = TEST" + Long.toString(System.nanoTime(), 36),
                        "library = " + library.get(),
                        "slotListIndex = 0",
                        "attributes(generate,CKO_PRIVATE_KEY,*) = {",
                        "  CKA_SENSITIVE = true",
                        "  CKA_EXTRACTABLE = false",
                        "  CKA_SIGN = true",
                        "}",
                        ""));
        return Optional.of(
                new SoftHsm(configuration, Security.getProvider("SunPKCS11").configure(configuration.toString())));
    }

    Path configuration() {
        return configuration;
    }

    /** Makes a key in the token, and puts a certificate beside it. */
    Certificate generate(String alias, Pki authority, String oin) throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", provider);
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Certificate certificate = authority.organisation(oin, keys);
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, PIN.toCharArray());
        store.setKeyEntry(alias, keys.getPrivate(), null, Stream.of(certificate).toArray(Certificate[]::new));
        return certificate;
    }

    /** Logs in for the generating of keys. */
    SoftHsm loggedIn() throws GeneralSecurityException, IOException {
        KeyStore.getInstance("PKCS11", provider).load(null, PIN.toCharArray());
        return this;
    }

    private static void run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("SOFTHSM2_CONF", System.getenv("SOFTHSM2_CONF")));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
