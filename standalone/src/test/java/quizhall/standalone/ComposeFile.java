package quizhall.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code docker-compose.yml} says, with the variables of an {@code .env} file filled in. */
@SuppressWarnings("unchecked") // YAML is maps and lists of objects
record ComposeFile(Map<String, Object> root) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::[?-]([^}]*))?}");

  static String text() throws IOException {
    return Files.readString(Checkout.HOME.resolve("docker-compose.yml"));
  }

  static ComposeFile with(Map<String, String> variables) throws IOException {
    String filled =
        VARIABLE
            .matcher(text())
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        Objects.requireNonNull(variables.get(match.group(1)), match.group())));
    return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(filled));
  }

  /** The names of the variables, each with what follows it: {@code :?why} or {@code :-default}. */
  static Map<String, String> variables() throws IOException {
    var variables = new TreeMap<String, String>();
    Matcher matcher = VARIABLE.matcher(text());
    while (matcher.find()) {
      variables.put(matcher.group(1), matcher.group().replaceAll("^\\$\\{\\w+|}$", ""));
    }
    return variables;
  }

  Map<String, Service> services() {
    var services = (Map<String, Map<String, Object>>) root.get("services");
    return services.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> new Service(entry.getKey(), entry.getValue())));
  }

  Service service(String name) {
    return Objects.requireNonNull(services().get(name), name);
  }

  Map<String, Map<String, Object>> networks() {
    return (Map<String, Map<String, Object>>) root.get("networks");
  }

  record Service(String name, Map<String, Object> root) {
    Map<String, String> environment() {
      var environment = (Map<String, Object>) root.getOrDefault("environment", Map.of());
      return environment.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    String dockerfile() {
      return build().get("dockerfile").toString();
    }

    Map<String, String> buildArguments() {
      return (Map<String, String>) build().get("args");
    }

    boolean isBuilt() {
      return root.containsKey("build");
    }

    String image() {
      return root.get("image").toString();
    }

    Object at(String key) {
      return root.get(key);
    }

    /** Their names; a map says more of each. */
    Collection<String> networks() {
      return root.get("networks") instanceof Map<?, ?> map
          ? (Collection<String>) map.keySet()
          : (List<String>) root.get("networks");
    }

    boolean publishesPorts() {
      return root.containsKey("ports");
    }

    List<String> command() {
      return (List<String>) root.getOrDefault("command", List.of());
    }

    /** The services that this one waits for, with the condition. */
    Map<String, String> dependencies() {
      var dependencies =
          (Map<String, Map<String, String>>) root.getOrDefault("depends_on", Map.of());
      return dependencies.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get("condition")));
    }

    Map<String, Object> healthCheck() {
      return (Map<String, Object>) root.getOrDefault("healthcheck", Map.of());
    }

    private Map<String, Object> build() {
      return (Map<String, Object>) root.get("build");
    }
  }
}
