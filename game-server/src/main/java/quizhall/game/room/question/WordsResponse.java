package quizhall.game.room.question;

import java.util.List;

/**
 * Words for a cloud.
 *
 * @param words once they are settled, each of them another one and without blanks at its ends
 */
public record WordsResponse(List<String> words) implements Response {
  public WordsResponse {
    words = List.copyOf(words);
  }
}
