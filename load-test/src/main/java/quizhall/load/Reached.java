package quizhall.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was reached and is to stay so: loads, each with ratios that are to be no higher. */
record Reached(List<Check> checks) {
  private static final String FILE = "reached.txt";

  /**
   * One load.
   *
   * @param options as on the command line
   * @param most by {@code netty.questionLastMs}: of a server in the same run, or of Quizhall in an
   *     earlier check that has this name
   */
  record Check(String name, List<String> options, Map<String, Double> most) {}

  /** The file that comes along. */
  static Reached asOfNow() {
    try (InputStream file = Objects.requireNonNull(Reached.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line with a colon begins a check, indented ones below it are its ratios. */
  static Reached read(List<String> lines) {
    List<Check> checks = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        if (Character.isWhitespace(line.charAt(0))) {
          String[] limit = line.strip().split("\\s+", -1);
          checks.getLast().most().put(limit[0], Double.valueOf(limit[1]));
        } else {
          int colon = line.indexOf(':');
          checks.add(
              new Check(
                  line.substring(0, colon),
                  List.of(line.substring(colon + 1).strip().split("\\s+", -1)),
                  new LinkedHashMap<>()));
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException("%s: %s".formatted(FILE, line), e);
      }
    }
    return new Reached(List.copyOf(checks));
  }

  /**
   * Those of these names, and the earlier ones that they are compared with; all where none is
   * named.
   */
  Reached only(List<String> names) {
    if (names.isEmpty()) {
      return this;
    }
    List<String> wanted = new ArrayList<>(names);
    List<Check> chosen = new ArrayList<>();
    for (Check check : checks.reversed()) {
      if (wanted.remove(check.name())) {
        chosen.addFirst(check);
        check.most().keySet().stream()
            .map(name -> name.substring(0, name.indexOf('.')))
            .filter(other -> !wanted.contains(other))
            .filter(other -> checks.stream().anyMatch(each -> each.name().equals(other)))
            .forEach(wanted::add);
      }
    }
    if (!wanted.isEmpty()) {
      throw new IllegalArgumentException("there is no check " + wanted.getFirst());
    }
    return new Reached(List.copyOf(chosen));
  }
}
