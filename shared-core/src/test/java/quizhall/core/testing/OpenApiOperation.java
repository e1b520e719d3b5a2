package quizhall.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Something that can be called, as an OpenAPI document has it. */
public final class OpenApiOperation {
  private final String method;
  private final String path;
  private final JsonNode operation;
  private final JsonNode ofPath;
  private final OpenApiContract contract;

  OpenApiOperation(
      String method, String path, JsonNode operation, JsonNode ofPath, OpenApiContract contract) {
    this.method = method;
    this.path = path;
    this.operation = operation;
    this.ofPath = ofPath;
    this.contract = contract;
  }

  /**
   * A part of the address.
   *
   * @param in {@code path} or {@code query}
   */
  public record Parameter(String name, String in, boolean required, JsonNode schema) {}

  /**
   * How a caller says who it is.
   *
   * @param name of the scheme
   * @param in {@code bearer}, {@code cookie} or {@code header}
   * @param called the name of the cookie or header
   */
  public record Scheme(String name, String in, String called) {}

  public String id() {
    return operation.path("operationId").stringValue();
  }

  public String method() {
    return method;
  }

  /** Below {@link OpenApiContract#server}, with the names of parameters in braces. */
  public String path() {
    return path;
  }

  public OpenApiContract contract() {
    return contract;
  }

  /** All statuses that it says it answers with. */
  public Set<Integer> statuses() {
    Set<Integer> statuses = new TreeSet<>();
    operation
        .path("responses")
        .propertyNames()
        .forEach(status -> statuses.add(Integer.valueOf(status)));
    return statuses;
  }

  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode list : List.of(ofPath, operation.path("parameters"))) {
      for (JsonNode each : list) {
        JsonNode parameter = contract.resolved(each);
        parameters.add(
            new Parameter(
                parameter.path("name").stringValue(),
                parameter.path("in").stringValue(),
                parameter.path("required").booleanValue(false),
                parameter.path("schema")));
      }
    }
    return parameters;
  }

  /** The type of its body; empty where it takes none. */
  public Optional<String> bodyType() {
    return body().propertyNames().stream().findFirst();
  }

  /** Missing where it takes no body. */
  public JsonNode bodySchema() {
    return body().path(bodyType().orElse("")).path("schema");
  }

  private JsonNode body() {
    return contract.resolved(operation.path("requestBody")).path("content");
  }

  public boolean isBodyRequired() {
    return contract.resolved(operation.path("requestBody")).path("required").booleanValue(false);
  }

  /** Whether nobody needs to say who calls. */
  public boolean isOpen() {
    JsonNode security = operation.path("security");
    return security.isMissingNode() || security.valueStream().anyMatch(JsonNode::isEmpty);
  }

  /** All that somebody may say who calls. */
  public List<Scheme> schemes() {
    List<Scheme> schemes = new ArrayList<>();
    for (JsonNode together : operation.path("security")) {
      for (String name : together.propertyNames()) {
        JsonNode scheme = contract.securityScheme(name);
        schemes.add(
            new Scheme(
                name,
                scheme.path("type").stringValue("").equals("http")
                    ? "bearer"
                    : scheme.path("in").stringValue(),
                scheme.path("name").stringValue("")));
      }
    }
    return schemes;
  }

  @Override
  public String toString() {
    return id();
  }
}
