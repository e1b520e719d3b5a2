package quizhall.game.quizzes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;

/**
 * Some of the questions, drawn when a room opens.
 *
 * @param questions how many at most
 * @param tags all of which those quizzes of the host have that are drawn from as well; none where
 *     it is this quiz alone
 */
public record Draw(int questions, List<String> tags) {
  public static final int MOST_QUESTIONS = 100;
  public static final int MOST_TAGS = 10;

  public Draw {
    tags = List.copyOf(tags);
  }

  /** What quiz-api is asked for; one of the release before gives the quiz alone. */
  static String query(QuizAddress quiz, Optional<Draw> draw) {
    String query = draw.map(Draw::query).orElse("");
    return quiz.link().isPresent() ? query.replaceFirst("^\\?", "&") : query;
  }

  private String query() {
    StringBuilder query = new StringBuilder();
    for (String tag : tags) {
      query
          .append(query.isEmpty() ? '?' : '&')
          .append("pool=")
          .append(URLEncoder.encode(tag, UTF_8));
    }
    return query.toString();
  }
}
