package quizhall.tour;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quizhall.core.testing.OpenApiOperation;

/**
 * What a client sends.
 *
 * @param secrets by the names of the document's security schemes
 * @param parameters by their names; a list is given several times
 * @param body as it goes over the wire
 * @param type of the body
 */
record Call(
    OpenApiOperation operation,
    Map<String, String> secrets,
    Map<String, Object> parameters,
    Optional<byte[]> body,
    String type) {
  Call {
    secrets = Map.copyOf(secrets);
    parameters = Map.copyOf(parameters);
  }

  static Call of(OpenApiOperation operation) {
    return new Call(
        operation, Map.of(), Map.of(), Optional.empty(), operation.bodyType().orElse(""));
  }

  Call as(Map<String, String> who) {
    return new Call(operation, who, parameters, body, type);
  }

  Call with(String name, Object value) {
    Map<String, Object> more = new TreeMap<>(parameters);
    more.put(name, value);
    return with(more);
  }

  Call with(Map<String, Object> all) {
    return new Call(operation, secrets, all, body, type);
  }

  Call saying(byte[] words) {
    return new Call(operation, secrets, parameters, Optional.of(words), type);
  }

  Call ofType(String other) {
    return new Call(operation, secrets, parameters, body, other);
  }
}
