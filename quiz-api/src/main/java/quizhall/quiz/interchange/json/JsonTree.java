package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/** A file as JSON. */
record JsonTree(JsonNode root) {

  /**
   * The same one for all who ask.
   *
   * @throws UnreadableFile where it is none
   */
  static JsonTree of(SourceFile file) {
    return file.once(JsonTree.class, () -> new JsonTree(parsed(file)));
  }

  static Optional<JsonNode> ifAny(SourceFile file) {
    if (!looksLikeJson(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(file).root());
    } catch (UnreadableFile damaged) {
      return Optional.empty();
    }
  }

  /**
   * An object with a name in it, or a list of objects: other texts may begin with a bracket too.
   */
  static boolean looksLikeJson(SourceFile file) {
    return file.text()
        .map(text -> text.stripLeading())
        .filter(
            text ->
                (text.startsWith("{") && startsWithin(text, '"', '}'))
                    || (text.startsWith("[") && startsWithin(text, '{', '{')))
        .isPresent();
  }

  private static boolean startsWithin(String text, char one, char other) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return c == one || c == other;
      }
    }
    return false;
  }

  private static JsonNode parsed(SourceFile file) {
    String text = file.text().orElseThrow(() -> new UnreadableFile("", "is no text"));
    try {
      JsonNode root = BoundedJson.tree(text);
      if (root == null) {
        throw new UnreadableFile("", "is empty");
      }
      return root;
    } catch (StreamConstraintsException tooMuch) {
      throw UnreadableFile.beyondBound(
          "",
          "is JSON with more than %d values, or nested too deeply"
              .formatted(BoundedJson.MOST_TOKENS));
    } catch (JsonProcessingException broken) {
      JsonLocation where = broken.getLocation();
      throw new UnreadableFile(
          where == null
              ? ""
              : "line %d, column %d".formatted(where.getLineNr(), where.getColumnNr()),
          "is JSON that is damaged or cut off");
    }
  }
}
