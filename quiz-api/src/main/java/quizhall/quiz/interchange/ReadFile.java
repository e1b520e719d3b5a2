package quizhall.quiz.interchange;

import java.util.List;
import java.util.Map;

/**
 * What was found in a file, before the rules of a quiz were asked.
 *
 * @param refused what could not be read as a question
 * @param media pictures and sounds that came along, by the name after {@link #MEDIUM} that drafts
 *     have in the place of an address
 */
public record ReadFile(List<ReadQuiz> quizzes, List<Notice> refused, Map<String, byte[]> media) {

  /** An address that begins so means a file of {@link #media}. */
  public static final String MEDIUM = "medium:";

  public ReadFile {
    quizzes = List.copyOf(quizzes);
    refused = List.copyOf(refused);
    media = Map.copyOf(media);
  }
}
