package quizhall.quiz.assistant;

/** Whoever writes questions when asked. Blocks its thread. */
public interface LanguageModel extends AutoCloseable {

  /**
   * Its words, whatever they are.
   *
   * @param instructions how to answer; of ours
   * @param request what to answer; in an author's words
   * @throws ModelFailure where there are none
   */
  String reply(String instructions, String request);

  @Override
  void close();
}
