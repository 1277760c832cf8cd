package nl.plusgemeente.sdk.mock;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What JUnit gives an extension, for who calls one itself. */
final class ForgetfulContext {

    private ForgetfulContext() {}

    /** One with an id, and a store that forgets. */
    static ExtensionContext context() {
        ClassLoader loader = ForgetfulContext.class.getClassLoader();
        Object store = Proxy.newProxyInstance(
                loader, new Class<?>[] {ExtensionContext.Store.class}, (proxy, method, args) -> null);
        return (ExtensionContext) Proxy.newProxyInstance(
                loader,
                new Class<?>[] {ExtensionContext.class},
                (proxy, method, args) -> method.getName().equals("getUniqueId") ? "[test]" : store);
    }
}
