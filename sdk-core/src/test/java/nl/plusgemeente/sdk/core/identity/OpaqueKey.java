package nl.plusgemeente.sdk.core.identity;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;

/** A key as an HSM shows it: nothing but its algorithm. Only {@link #provider()} can sign with it. */
record OpaqueKey(PrivateKey hidden) implements PrivateKey {

    static Provider provider() {
        return new HsmProvider();
    }

    @Override
    public String getAlgorithm() {
        return hidden.getAlgorithm();
    }

    @Override
    public String getFormat() {
        return null;
    }

    @Override
    public byte[] getEncoded() {
        return null;
    }

    private static final class HsmProvider extends Provider {
        private static final long serialVersionUID = 1L;

        HsmProvider() {
            super("TestHsm", "1", "signs with opaque keys");
            for (String algorithm : new String[] {"SHA256withRSA", "SHA256withECDSA"}) {
                putService(new Service(this, "Signature", algorithm, HsmSignature.class.getName(), null, null) {
                    @Override
                    public Object newInstance(Object parameter) {
                        return new HsmSignature(algorithm);
                    }
                });
            }
        }
    }

    private static final class HsmSignature extends SignatureSpi {
        private final String algorithm;
        private Signature delegate;

        HsmSignature(String algorithm) {
            this.algorithm = algorithm;
        }

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            try {
                delegate = Signature.getInstance(algorithm);
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
            delegate.initSign(((OpaqueKey) key).hidden());
        }

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) throws SignatureException {
            delegate.update(bytes, offset, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            return delegate.sign();
        }

        @Override
        protected void engineInitVerify(PublicKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void engineUpdate(byte b) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected boolean engineVerify(byte[] signature) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String parameter, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String parameter) {
            throw new UnsupportedOperationException();
        }
    }
}
