package quizhall.game.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which questions were opened, where the host left the order of the quiz. Immutable.
 *
 * @param position the question from which it goes on: one that is played again is only looked back
 *     at
 * @param playings how often each question was opened
 */
public record Course(int position, List<Integer> playings) {
  public Course {
    playings = List.copyOf(playings);
  }

  /** One question after the other. */
  static Course straight(int questions, Optional<Round> last) {
    int position = last.map(Round::question).orElse(-1);
    return new Course(
        position,
        Stream.concat(
                Collections.nCopies(position + 1, 1).stream(),
                Collections.nCopies(questions - position - 1, 0).stream())
            .toList());
  }

  Course opening(int question) {
    List<Integer> after = new ArrayList<>(playings);
    after.set(question, playings.get(question) + 1);
    return new Course(wasOpened(question) ? position : question, after);
  }

  public boolean wasOpened(int question) {
    return playings.get(question) > 0;
  }

  /** The next one that was not opened yet; empty when it is over. */
  public Optional<Integer> following() {
    return IntStream.range(position + 1, playings.size())
        .filter(question -> !wasOpened(question))
        .boxed()
        .findFirst();
  }
}
