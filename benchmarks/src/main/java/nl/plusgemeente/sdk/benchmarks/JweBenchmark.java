package nl.plusgemeente.sdk.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.plusgemeente.sdk.benchmarks.server.TestPki;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.encryption.MessageDecrypter;
import nl.plusgemeente.sdk.exchange.internal.jwe.EncryptedBody;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Encrypting a body for one receiver, and decrypting it: RSA-OAEP with 2048 bits and A256GCM. Raw is AES/GCM alone, in chunks of
 * 64 KiB and without RSA, which nobody can do without; with base64url it is what a JWE must do at least.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class JweBenchmark {
    private static final int CHUNK = 64 * 1024;
    private static final int PLAIN_CHUNK = 48 * 1024;

    /** Bytes of content. */
    @Param({"2048", "1048576", "104857600"})
    public int size;

    private byte[] content = {};
    private byte[] jwe = {};
    private final byte[] chunk = new byte[CHUNK];
    private final byte[] text = new byte[CHUNK];
    private final byte[] plainChunk = new byte[PLAIN_CHUNK];
    private byte[] head = {};
    private int round;
    private SecretKeySpec key;
    private ClientIdentity receiver;
    private MessageDecrypter decrypter;

    /** Makes keys, content and a JWE. */
    @Setup
    public void prepare() throws IOException {
        Path folder = Files.createTempDirectory("jwe-benchmark");
        TestPki.write(folder);
        receiver = KeySource.pkcs12(folder.resolve("client.p12"), Secret.of(TestPki.PASSWORD))
                .load();
        content = new byte[size];
        new Random(1).nextBytes(content);
        key = new SecretKeySpec(Arrays.copyOf(content, 32), "AES");
        decrypter = MessageDecrypter.builder(() -> List.of(receiver))
                .limits(BodyLimits.DEFAULT.largest(200L << 20))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = body().open()) {
            in.transferTo(out);
        }
        jwe = out.toByteArray();
        new Random(2).nextBytes(plainChunk);
        head = Base64.getUrlEncoder().withoutPadding().encode(plainChunk);
    }

    private RequestBody body() {
        return new EncryptedBody(
                RequestBody.of(content, "application/json"),
                "application/json",
                (RSAPublicKey) receiver.certificate().getPublicKey(),
                Base64Url.encode(HexFormat.of().parseHex(receiver.thumbprint())),
                Optional.empty());
    }

    /** AES/GCM in chunks. */
    @Benchmark
    public byte[] raw() throws GeneralSecurityException {
        Cipher cipher = gcm();
        for (int from = 0; from < size; from += CHUNK) {
            cipher.update(content, from, Math.min(CHUNK, size - from), chunk, 0);
        }
        return cipher.doFinal();
    }

    /** The same, and base64url from array to array. */
    @Benchmark
    public byte[] rawAndBase64() throws GeneralSecurityException {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        Cipher cipher = gcm();
        int from = 0;
        for (; size - from >= PLAIN_CHUNK; from += PLAIN_CHUNK) {
            cipher.update(content, from, PLAIN_CHUNK, plainChunk, 0);
            encoder.encode(plainChunk, text);
        }
        return encoder.encode(cipher.doFinal(content, from, size - from));
    }

    /** Decoding base64url alone, from array to array: what decrypting must do besides. */
    @Benchmark
    public int base64Decode() {
        Base64.Decoder decoder = Base64.getUrlDecoder();
        int count = 0;
        for (int from = 0; from < size; from += PLAIN_CHUNK) {
            count += size < PLAIN_CHUNK
                    ? decoder.decode(Arrays.copyOf(head, size / 3 * 4)).length
                    : decoder.decode(head, plainChunk);
        }
        return count;
    }

    /** The SDK. */
    @Benchmark
    public long encrypt() throws IOException {
        try (InputStream in = body().open()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The SDK, with all of the content read; beyond 256 KiB it goes through a file. */
    @Benchmark
    public long decrypt() throws IOException {
        IncomingMessage message = IncomingMessage.request(
                "POST", "/", new Headers().add("Content-Type", "application/jose+json"), new ByteArrayInputStream(jwe));
        IncomingMessage plain = decrypter.decrypt(message);
        long count = 0;
        try (InputStream in = plain.body().open()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                count += read;
            }
        }
        plain.body().close();
        return count;
    }

    /** The library Nimbus. */
    @Benchmark
    @SuppressWarnings("deprecation") // the algorithm that the standard prescribes
    public String nimbusEncrypt() throws JOSEException {
        JWEObject object =
                new JWEObject(new JWEHeader(JWEAlgorithm.RSA_OAEP, EncryptionMethod.A256GCM), new Payload(content));
        object.encrypt(new RSAEncrypter((RSAPublicKey) receiver.certificate().getPublicKey()));
        return object.serialize();
    }

    /** The library Nimbus. */
    @Benchmark
    public byte[] nimbusDecrypt() throws JOSEException, ParseException {
        JWEObject object = JWEObject.parse(new String(jwe, US_ASCII));
        object.decrypt(new RSADecrypter(receiver.privateKey()));
        return object.getPayload().toBytes();
    }

    private Cipher gcm() throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] iv = new byte[12];
        iv[0] = (byte) round;
        iv[1] = (byte) (round >> 8);
        iv[2] = (byte) (round >> 16);
        iv[3] = (byte) (round++ >> 24);
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        return cipher;
    }
}
