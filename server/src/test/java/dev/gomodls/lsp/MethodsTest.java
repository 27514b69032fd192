package dev.gomodls.lsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.gson.JsonObject;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.Test;

/** Holds the list of methods to what LSP4J's annotations say of them. */
final class MethodsTest {
  private static final Set<String> OF_THE_CLIENT =
      Set.of(
          Methods.CONFIGURATION,
          Methods.REGISTER,
          Methods.UNREGISTER,
          Methods.CREATE_PROGRESS,
          Methods.REFRESH);

  @Test
  void methodsHaveTheKindsAndTypesOfTheProtocol() {
    Map<String, JsonRpcMethod> protocol =
        new HashMap<>(
            ServiceEndpoints.getSupportedMethods(org.eclipse.lsp4j.services.LanguageServer.class));
    protocol.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
    Methods.table()
        .forEach(
            (name, method) -> {
              JsonRpcMethod real = protocol.get(name);
              assertNotNull(real, name);
              assertEquals(real.isNotification(), method.isNotification(), name);
              if (!OF_THE_CLIENT.contains(name)) {
                Type[] types =
                    name.equals(Methods.INITIALIZE)
                        ? new Type[] {JsonObject.class}
                        : real.getParameterTypes();
                assertArrayEquals(types, method.getParameterTypes(), name);
              }
            });
  }
}
