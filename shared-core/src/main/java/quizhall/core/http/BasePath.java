package quizhall.core.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.Set;
import java.util.regex.Pattern;
import quizhall.core.config.Settings;

/**
 * Below which path of its host browsers find everything: {@code /} or such as {@code /quiz/}. A
 * proxy may pass it on or take it off; both reach the same routes.
 *
 * @param value begins and ends with a slash
 */
public record BasePath(String value) {
  private static final String PATH = "quizhall.http.base-path";
  private static final Pattern FORM = Pattern.compile("/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*");

  /** Where our own addresses begin: with one of them nobody could tell whether it was taken off. */
  private static final Set<String> OURS = Set.of("api", "assets", "health");

  static BasePath of(Settings whole) {
    String value = whole.text(PATH).strip();
    if (!FORM.matcher(value).matches()) {
      throw whole.bad(
          PATH,
          "must be a path such as /quiz/, with a slash at both ends, of letters, digits and - . _ ~");
    }
    if (value.length() > 1 && OURS.contains(value.split("/", -1)[1])) {
      throw whole.bad(PATH, "must not begin with one of " + OURS);
    }
    return new BasePath(value);
  }

  /** The address of something as browsers have to write it: {@code api/auth}. */
  public String to(String relative) {
    return value + relative;
  }

  /** Empty, or such as {@code /quiz}. */
  String withoutSlash() {
    return value.substring(0, value.length() - 1);
  }

  Route around(Route inner) {
    if (value.equals("/")) {
      return inner;
    }
    String prefix = withoutSlash();
    return Directives.extractUnmatchedPath(
        path ->
            path.equals(prefix) || path.startsWith(value)
                ? Directives.pathPrefix(
                    PathMatchers.separateOnSlashes(prefix.substring(1)), () -> inner)
                : inner);
  }
}
