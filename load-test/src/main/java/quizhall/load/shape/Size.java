package quizhall.load.shape;

import java.time.Duration;
import quizhall.load.hall.Entry;
import quizhall.load.measure.Pace;

/**
 * How large a load is.
 *
 * @param rooms at the same time
 * @param players in all rooms together
 * @param roomSize players of each room where there are several
 * @param rounds questions that are measured
 * @param warmups questions of each room before them
 * @param opening clients that come in at the same time
 * @param pace of a steady load
 * @param entry where clients come in
 * @param warmFrames that each server sends before anything is measured
 * @param idle for how long it is measured what is taken when nothing happens
 */
public record Size(
    int rooms,
    int players,
    int roomSize,
    int rounds,
    int warmups,
    int opening,
    Pace pace,
    Entry entry,
    int warmFrames,
    Duration idle) {
  private static final int REHEARSED_PERIODS = 4;
  private static final int REHEARSED_OPENING = 1_000;

  /** One more is in each quiz, and it may have a hundred. */
  private static final int MOST_QUESTIONS = 99;

  /** That Quizhall sends to each player for a question, at least. */
  private static final int FRAMES_A_QUESTION = 4;

  /** A handshake is as long as the path of ten frames. */
  private static final int FRAMES_A_HANDSHAKE = 10;

  int questions() {
    return warmups + rounds;
  }

  public Size withRooms(int changed) {
    return new Size(
        changed, players, roomSize, rounds, warmups, opening, pace, entry, warmFrames, idle);
  }

  public Size withPlayers(int changed) {
    return new Size(
        rooms, changed, roomSize, rounds, warmups, opening, pace, entry, warmFrames, idle);
  }

  private Size withQuestions(int before, int measured) {
    return new Size(
        rooms, players, roomSize, measured, before, opening, pace, entry, warmFrames, idle);
  }

  /**
   * As large, but not as long, and nothing told of idling. Nor as sudden: where 10,000 come at
   * once, a server that has just started leaves some lying in the kernel's queue.
   */
  Size rehearsed() {
    return new Size(
        rooms,
        players,
        roomSize,
        rounds,
        0,
        Math.min(opening, REHEARSED_OPENING),
        pace.atMost(REHEARSED_PERIODS),
        entry,
        warmFrames,
        Duration.ZERO);
  }

  /** As many questions as it takes, or as a quiz may have. */
  Size withQuestionsToWarm() {
    return withQuestions(0, Math.clamp(questionsToWarm(), 1, MOST_QUESTIONS));
  }

  /** How many games bring the frames that a server is to send before anything is measured. */
  int gamesToWarm() {
    return ceiling(questionsToWarm(), MOST_QUESTIONS);
  }

  private int questionsToWarm() {
    return ceiling(warmFrames, players * FRAMES_A_QUESTION);
  }

  /** How often all have to come in until a server has had so many handshakes. */
  int entriesToWarm() {
    return ceiling(ceiling(warmFrames, FRAMES_A_HANDSHAKE), players);
  }

  private static int ceiling(int dividend, int divisor) {
    return Math.ceilDiv(dividend, divisor);
  }

  Size withoutQuestions() {
    return withQuestions(0, 0);
  }

  /** A question for each period, so that the quiz is long enough. */
  Size steady() {
    return withQuestions(0, pace.periods());
  }
}
