package quizhall.quiz.interchange;

import java.util.List;
import java.util.Map;

/**
 * What was found in a file, before the rules of a quiz were asked.
 *
 * @param refused what could not be read as a question
 * @param media pictures and sounds that came along, by the name after {@link #MEDIUM} that drafts
 *     have in the place of an address
 * @param unread those that are in the file and were left there, by the same names, with a reason as
 *     it continues the name
 */
public record ReadFile(
    List<ReadQuiz> quizzes,
    List<Notice> refused,
    Map<String, byte[]> media,
    Map<String, String> unread) {

  /** An address that begins so means a file of {@link #media}. */
  public static final String MEDIUM = "medium:";

  public ReadFile {
    quizzes = List.copyOf(quizzes);
    refused = List.copyOf(refused);
    media = Map.copyOf(media);
    unread = Map.copyOf(unread);
  }

  /** Where all that is in the file was read. */
  public ReadFile(List<ReadQuiz> quizzes, List<Notice> refused, Map<String, byte[]> media) {
    this(quizzes, refused, media, Map.of());
  }
}
