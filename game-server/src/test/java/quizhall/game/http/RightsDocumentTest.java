package quizhall.game.http;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.http.RoomRights.Guarded;
import quizhall.game.token.Right;
import quizhall.game.token.Role;

/**
 * {@code docs/rights.md} says what the roles may do. With {@code -Dquizhall.generate} its tables
 * are written anew.
 */
class RightsDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/rights.md");

  @Test
  void the_tables_are_those_of_the_code() throws IOException {
    String document = Files.readString(DOCUMENT);
    String introduction = document.substring(0, document.indexOf("\n## "));
    String generated =
        Stream.of(introduction, rights(), routes()).collect(joining("\n")).stripTrailing() + "\n";

    if (System.getProperty("quizhall.generate") != null) {
      Files.writeString(DOCUMENT, generated);
    }

    assertThat(DOCUMENT).hasContent(generated);
  }

  private static String rights() {
    return "## Rights\n\n"
        + table(
            "right", Stream.of(Right.values()).map(right -> row(word(right), Stream.of(right))));
  }

  private static String routes() {
    return "## Messages and routes\n\n"
        + table(
            "route, and message of the same name",
            RoomRights.all().stream().map(route -> row(route)));
  }

  private static String row(Guarded route) {
    String name = "`%s /api/session/{code}/%s`".formatted(route.method(), route.path());
    return row(
        RoomRights.messageOf(route).map(message -> name + ", `" + message + "`").orElse(name),
        route.anyOf().stream());
  }

  private static String row(String name, Stream<Right> anyOf) {
    var rights = anyOf.toList();
    return "| %s | %s |\n"
        .formatted(
            name,
            Stream.of(Role.values())
                .map(role -> rights.stream().anyMatch(role::may) ? "yes" : "")
                .collect(joining(" | ")));
  }

  private static String table(String what, Stream<String> rows) {
    return "| %s | %s |\n|---|%s\n"
            .formatted(
                what,
                Stream.of(Role.values()).map(Role::word).collect(joining(" | ")),
                "---|".repeat(Role.values().length))
        + rows.collect(joining());
  }

  private static String word(Right right) {
    return right.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
