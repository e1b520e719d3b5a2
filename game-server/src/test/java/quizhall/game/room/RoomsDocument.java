package quizhall.game.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code docs/rooms.md} says, by line and cell. */
final class RoomsDocument {
  private static final Pattern DIAGRAM = Pattern.compile("```mermaid\n(.*?)```", Pattern.DOTALL);

  private final String text;

  private RoomsDocument(String text) {
    this.text = text;
  }

  static RoomsDocument read() {
    try {
      return new RoomsDocument(Files.readString(Path.of("../docs/rooms.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of the only diagram that draw an arrow. */
  List<String> arrows() {
    return DIAGRAM
        .matcher(text)
        .results()
        .flatMap(diagram -> diagram.group(1).lines())
        .map(String::strip)
        .filter(line -> line.contains("-->"))
        .toList();
  }

  /** The rows under this head, each as its cells without back-ticks. */
  List<List<String>> table(String... head) {
    List<List<String>> rows =
        text.lines()
            .dropWhile(line -> !cells(line).equals(List.of(head)))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(RoomsDocument::cells)
            .toList();
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != head.length)) {
      throw new AssertionError("no whole table under " + List.of(head) + ": " + rows);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return line.startsWith("|")
        ? Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
            .map(cell -> cell.replace("`", "").strip())
            .toList()
        : List.of();
  }
}
