package nl.plusgemeente.sdk.benchmarks.signing;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.util.Optional;
import java.util.function.Function;

/** Who signs and verifies. */
public enum Contenders {
    /** The JDK. */
    RAW(RawSigning::new),
    /** The SDK, with the body in memory. */
    SDK(exchange -> new SdkSigning(exchange, SdkSigning.Taking.HELD, Optional.empty())),
    /** The SDK, with a body that streams in and is kept until it is in order. */
    SDK_KEPT(exchange -> new SdkSigning(exchange, SdkSigning.Taking.KEPT, Optional.empty())),
    /** The SDK, with a body that streams through. */
    SDK_STREAMED(exchange -> new SdkSigning(exchange, SdkSigning.Taking.STREAMED, Optional.empty())),
    /** The SDK, with a native provider. */
    SDK_NATIVE(exchange ->
            new SdkSigning(exchange, SdkSigning.Taking.HELD, Optional.of(AmazonCorrettoCryptoProvider.INSTANCE))),
    /** EU DSS. */
    DSS(DssSigning::new);

    private final Function<Exchange, Signing> making;

    Contenders(Function<Exchange, Signing> making) {
        this.making = making;
    }

    /**
     * Makes one.
     *
     * @param size bytes of each body
     */
    public Signing make(int size) {
        return making.apply(Exchange.of(size));
    }
}
