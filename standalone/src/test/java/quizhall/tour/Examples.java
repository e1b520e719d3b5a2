package quizhall.tour;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quizhall.core.testing.OpenApiOperation;
import quizhall.core.testing.OpenApiOperation.Parameter;

/** What the tour has made, as values of parameters; and values at which there is nothing. */
final class Examples {

  /** What an {@code id} means below a path. */
  private static final Map<String, String> IDS =
      Map.of(
          "/quizzes", "quiz",
          "/internal", "quiz",
          "/folders", "folder",
          "/drafts", "fresh",
          "/imports", "import",
          "/proposals", "proposal",
          "/media", "picture",
          "/shelves", "quiz",
          "/reports", "reported",
          "/groups", "group");

  private static final Map<String, String> OTHERS =
      Map.of(
          "code", "code",
          "playerId", "emilId",
          "seat", "seat",
          "sessionId", "overSession",
          "version", "later",
          "person", "person",
          "invitation", "invitation",
          "group", "group");

  private final Tour tour;

  Examples(Tour tour) {
    this.tour = tour;
  }

  /** Where something is. */
  Call existing(OpenApiOperation operation) {
    Map<String, Object> values = new HashMap<>();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.in().equals("path") || parameter.required()) {
        values.put(Client.key(operation, parameter), known(operation, parameter));
      }
    }
    return Call.of(operation).with(values);
  }

  private Object known(OpenApiOperation operation, Parameter parameter) {
    if (parameter.name().equals("id")) {
      return IDS.entrySet().stream()
          .filter(entry -> operation.path().startsWith(entry.getKey()))
          .map(entry -> tour.known(entry.getValue()))
          .findFirst()
          .orElseGet(() -> tour.known("fresh"));
    }
    if (OTHERS.containsKey(parameter.name())) {
      return tour.known(OTHERS.get(parameter.name()));
    }
    return switch (parameter.name()) {
      case "index" -> 0;
      case "shelf" -> operation.method().equals("DELETE") ? "bin" : "favourites";
      case "name" -> "a-name";
      default -> {
        var choices = operation.contract().resolved(parameter.schema()).path("enum");
        yield choices.isEmpty() ? "1" : choices.get(0).stringValue();
      }
    };
  }

  /** Where nothing is. */
  Call missing(OpenApiOperation operation) {
    Map<String, Object> values = new LinkedHashMap<>(existing(operation).parameters());
    for (Parameter parameter : operation.parameters()) {
      if (parameter.in().equals("path") && !parameter.name().equals("code")) {
        values.put(
            parameter.name(),
            switch (parameter.schema().path("type").stringValue("")) {
              case "integer" -> 99_999;
              default ->
                  parameter.schema().path("format").stringValue("").equals("uuid")
                      ? UUID.randomUUID()
                      : "0123456789AB";
            });
      }
    }
    return Call.of(operation).with(values);
  }

  /** Everybody who could call it, rightly or not. */
  List<Map<String, String>> people(OpenApiOperation operation) {
    List<String> schemes = operation.schemes().stream().map(OpenApiOperation.Scheme::name).toList();
    if (schemes.contains("service")) {
      return List.of(
          Map.of(
              "service", tour.known("service").toString(), "user", tour.known("ann").toString()));
    }
    if (schemes.contains("session")) {
      return people("session", "host", "dora", "wordHost");
    }
    if (schemes.contains("refresh")) {
      return people("refresh", "session");
    }
    if (operation.path().startsWith("/reports")) {
      return people("user", "may", "ann");
    }
    return schemes.isEmpty() ? List.of(Map.of()) : people("user", "ann", "ben");
  }

  private List<Map<String, String>> people(String scheme, String... names) {
    return java.util.Arrays.stream(names)
        .map(name -> Map.of(scheme, tour.known(name).toString()))
        .toList();
  }
}
