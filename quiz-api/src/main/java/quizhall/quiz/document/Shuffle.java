package quizhall.quiz.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import quizhall.quiz.content.QuestionId;

/**
 * Puts things in an order that is the same each time and follows from what they are, not from where
 * they stood. A shuffle by a seed that readers know (the question's id) could be turned back.
 */
final class Shuffle {

  private Shuffle() {}

  static List<String> of(QuestionId question, List<String> items) {
    return items.stream().sorted(Comparator.comparing(item -> digest(question, item))).toList();
  }

  private static String digest(QuestionId question, String item) {
    try {
      byte[] salted = (question.value() + item).getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(salted));
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("every Java runtime has SHA-256", broken);
    }
  }
}
