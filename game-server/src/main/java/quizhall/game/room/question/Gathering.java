package quizhall.game.room.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What players say to it in their own words is shown to the hall as it comes. The host may hide any
 * of it.
 */
public sealed interface Gathering extends Task permits WordCloudTask, OpenTask {

  /** Whether something is shown that the host said nothing about. */
  boolean showsUnasked();

  /** All that was said, each once, in the order in which it is to be seen. */
  List<Heard> heard(Collection<Response> settled);

  /** What was said by this name, in any of its spellings. */
  Optional<Said> find(String named, Collection<Response> settled);

  /**
   * Something that was said.
   *
   * @param text as it is shown
   * @param count how many said it
   */
  record Heard(Said said, String text, int count) {}
}
