package quizhall.core.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An OpenAPI document that real answers are held against: path, status, content type, body. Also
 * knows which of its answers nobody has seen.
 */
public final class OpenApiContract {
  /** {@code components} stand beside each schema, for its references. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .keyword(new NonValidationKeyword("components"))
          .build();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          DIALECT,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final JsonNode document;
  private final String server;
  private final Set<String> seen = new ConcurrentSkipListSet<>();

  private OpenApiContract(JsonNode document) {
    this.document = document;
    this.server = document.at("/servers/0/url").stringValue("");
  }

  /** The document of a classpath resource. */
  public static OpenApiContract of(String resource) {
    try (InputStream yaml = OpenApiContract.class.getClassLoader().getResourceAsStream(resource)) {
      if (yaml == null) {
        throw new IllegalArgumentException("No resource " + resource);
      }
      return new OpenApiContract(new YAMLMapper().readTree(yaml));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The path before those of the document, such as {@code /api/auth}. */
  public String server() {
    return server;
  }

  /**
   * Fails unless the document describes this answer.
   *
   * @param path below {@link #server}, without its query
   */
  public void check(String method, String path, int status, String contentType, String body) {
    String template = template(path);
    String operation = method + " " + template;
    JsonNode responses =
        document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
    JsonNode response = resolved(responses.path("responses").path(Integer.toString(status)));
    if (response.isMissingNode()) {
      throw new AssertionError(operation + " answered " + status + ", which is not documented");
    }
    seen.add(operation + " " + status);
    JsonNode content = response.path("content");
    if (content.isEmpty()) {
      require(body.isEmpty(), operation + " " + status + " has a body: " + body);
      return;
    }
    String mediaType = contentType.replaceFirst(";.*", "");
    JsonNode schema = content.path(mediaType).path("schema");
    require(!schema.isMissingNode(), operation + " " + status + " is of type " + mediaType);
    if (mediaType.endsWith("json")) {
      var errors = schema(schema).validate(body, InputFormat.JSON);
      require(errors.isEmpty(), operation + " " + status + " " + errors + ": " + body);
    }
  }

  /** Operations with their statuses, such as {@code GET /me 200}, that no test has seen yet. */
  public Set<String> unseen() {
    Set<String> unseen = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        for (Map.Entry<String, JsonNode> status :
            operation.getValue().path("responses").properties()) {
          unseen.add(
              operation.getKey().toUpperCase(Locale.ROOT)
                  + " "
                  + path.getKey()
                  + " "
                  + status.getKey());
        }
      }
    }
    unseen.removeAll(seen);
    return unseen;
  }

  /** All that can be called, in the document's order. */
  public List<OpenApiOperation> operations() {
    List<OpenApiOperation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (!operation.getKey().equals("parameters")) {
          operations.add(
              new OpenApiOperation(
                  operation.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  operation.getValue(),
                  path.getValue().path("parameters"),
                  this));
        }
      }
    }
    return operations;
  }

  /** A way to say who one is, such as {@code {type: http, scheme: bearer}}. */
  JsonNode securityScheme(String name) {
    return document.at("/components/securitySchemes/" + name);
  }

  /** A literal path goes before one with parameters. */
  private String template(String path) {
    if (document.path("paths").has(path)) {
      return path;
    }
    for (String template : document.path("paths").propertyNames()) {
      String pattern =
          Pattern.compile("\\{[^}]+}")
              .splitAsStream(template + " ")
              .map(Pattern::quote)
              .reduce((left, right) -> left + "[^/]+" + right)
              .orElseThrow();
      if ((path + " ").matches(pattern)) {
        return template;
      }
    }
    throw new AssertionError("The path " + path + " is not documented");
  }

  /** What a reference stands for; anything else stands for itself. */
  public JsonNode resolved(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode()
        ? node
        : document.at(reference.stringValue().replaceFirst("^#", ""));
  }

  /**
   * With the components beside it, where its references look for them, and nothing else allowed.
   */
  private Schema schema(JsonNode schema) {
    ObjectNode whole = ((ObjectNode) document).objectNode();
    whole.putArray("allOf").add(schema);
    whole.put("unevaluatedProperties", false);
    whole.set("components", document.path("components"));
    return REGISTRY.getSchema(whole);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
