package quizhall.quiz.library;

import java.util.concurrent.CompletionStage;

/**
 * A file to be sent.
 *
 * @param tag tells it from all others; its content never changes
 */
public record KeptFile(String type, int size, String tag, Content content) {

  /** Read part by part, so that a slow reader holds neither memory nor a connection. */
  public interface Content {
    CompletionStage<byte[]> part(int from, int length);
  }
}
