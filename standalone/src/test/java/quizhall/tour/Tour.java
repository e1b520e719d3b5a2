package quizhall.tour;

import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import quizhall.core.testing.Answer;

/**
 * Steps of a script in YAML, in their order. Each names an operation of the documents:
 *
 * <pre>{call: getQuiz, as: user ann, with: {id: "${quiz}"}, is: 200, keep: {title: /title}}</pre>
 *
 * {@code as} says by which security scheme and whose; {@code body} is JSON, {@code form} the parts
 * of a form; {@code type} another type of the body than the document's, {@code raw} a body as it
 * is; {@code until} is waited for, {@code keep} what is used later: {@code cookie} is one that
 * came, and of {@code /url last} only what stands after the last slash.
 */
final class Tour {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern NAME = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");
  private static final String COOKIE = "cookie ";

  private final Client client;
  private final Map<String, Object> known = new HashMap<>();
  private final List<String> failures = new ArrayList<>();
  private int steps;

  Tour(Client client, Map<String, Object> known) {
    this.client = client;
    this.known.putAll(known);
  }

  Object known(String name) {
    if (!known.containsKey(name)) {
      throw new IllegalArgumentException("Nothing was kept as " + name);
    }
    return known.get(name);
  }

  int steps() {
    return steps;
  }

  /** The steps that did not end as they should, with the reason. */
  List<String> failures() {
    return failures;
  }

  @SuppressWarnings("unchecked")
  void take(String script) {
    try (InputStream yaml = Tour.class.getResourceAsStream(script)) {
      for (Object step : (List<Object>) new Yaml().load(yaml)) {
        steps++;
        try {
          take((Map<String, Object>) step);
        } catch (RuntimeException | AssertionError failed) {
          failures.add("%d, %s: %s".formatted(steps, step, reason(failed)));
        }
      }
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static String reason(Throwable failed) {
    Throwable cause = failed;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }

  private void take(Map<String, Object> step) {
    keep(step, settled(step));
  }

  @SuppressWarnings("unchecked")
  private Answer settled(Map<String, Object> step) {
    Map<String, Object> until = (Map<String, Object>) step.getOrDefault("until", Map.of());
    boolean waits = !until.isEmpty() || step.containsKey("waits");
    Optional<Answer> found =
        waits
            ? await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis((int) step.getOrDefault("every", 100)))
                .until(
                    () -> Optional.of(sent(step)).filter(answer -> fits(answer, step, until)),
                    Optional::isPresent)
            : Optional.of(sent(step));
    Answer answer = found.orElseThrow();
    if (answer.status() != (int) step.get("is")) {
      throw new AssertionError("%d: %s".formatted(answer.status(), answer.body()));
    }
    return answer;
  }

  private boolean fits(Answer answer, Map<String, Object> step, Map<String, Object> until) {
    return answer.status() == (int) step.get("is")
        && until.entrySet().stream()
            .allMatch(
                want ->
                    answer
                        .json()
                        .at(want.getKey())
                        .asText()
                        .equals(filled(want.getValue()).toString()));
  }

  @SuppressWarnings("unchecked")
  private Answer sent(Map<String, Object> step) {
    Call call =
        Call.of(client.operation((String) step.get("call")))
            .as(secrets((String) step.getOrDefault("as", "")))
            .with((Map<String, Object>) filled(step.getOrDefault("with", Map.of())));
    if (step.containsKey("raw")) {
      call = call.saying(Bodies.bytes((String) filled(step.get("raw"))));
    } else if (step.containsKey("form")) {
      call = Bodies.form(call, (Map<String, Object>) filled(step.get("form")));
    } else if (step.containsKey("body")) {
      call = call.saying(Bodies.json(filled(step.get("body"))));
    }
    return client.send(step.containsKey("type") ? call.ofType((String) step.get("type")) : call);
  }

  private Map<String, String> secrets(String as) {
    Map<String, String> secrets = new LinkedHashMap<>();
    for (String each : as.split(", *", -1)) {
      if (!each.isEmpty()) {
        String[] schemeAndName = each.split(" ", -1);
        secrets.put(schemeAndName[0], known(schemeAndName[1]).toString());
      }
    }
    return secrets;
  }

  @SuppressWarnings("unchecked")
  private void keep(Map<String, Object> step, Answer answer) {
    ((Map<String, String>) step.getOrDefault("keep", Map.of()))
        .forEach(
            (name, where) -> {
              if (where.startsWith(COOKIE)) {
                known.put(name, cookie(answer, where.substring(COOKIE.length()) + "="));
              } else {
                var value = answer.json().at(where.replaceFirst(" last$", ""));
                if (value.isMissingNode()) {
                  throw new AssertionError(
                      "Nothing is at %s of %s".formatted(where, answer.body()));
                }
                known.put(
                    name,
                    where.endsWith(" last")
                        ? value.asText().replaceFirst(".*/", "")
                        : value.isInt() ? (Object) value.asInt() : value.asText());
              }
            });
  }

  private static String cookie(Answer answer, String beginning) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(beginning))
        .findFirst()
        .map(cookie -> cookie.substring(beginning.length()).replaceFirst(";.*", ""))
        .orElseThrow(() -> new AssertionError("No such cookie came"));
  }

  /** With what was kept in the place of its names. */
  private Object filled(Object given) {
    return switch (given) {
      case Map<?, ?> map -> {
        Map<Object, Object> filled = new LinkedHashMap<>();
        map.forEach((name, value) -> filled.put(name, filled(value)));
        yield filled;
      }
      case List<?> list -> {
        List<Object> filled = new ArrayList<>();
        list.forEach(value -> filled.add(filled(value)));
        yield filled;
      }
      case String text -> {
        Matcher whole = NAME.matcher(text);
        yield whole.matches()
            ? known(whole.group(1))
            : NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(known(name.group(1)).toString()));
      }
      default -> given;
    };
  }
}
