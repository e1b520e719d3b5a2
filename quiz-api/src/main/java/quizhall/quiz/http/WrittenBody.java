package quizhall.quiz.http;

import akka.NotUsed;
import akka.stream.OverflowStrategy;
import akka.stream.QueueOfferResult;
import akka.stream.javadsl.Source;
import akka.stream.javadsl.SourceQueueWithComplete;
import akka.util.ByteString;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.quiz.library.Export;

/**
 * A body that is written by code that blocks, no faster than it is taken. A failure cuts it off, so
 * that nobody takes a part for the whole.
 */
final class WrittenBody {

  private static final Logger LOG = LoggerFactory.getLogger(WrittenBody.class);

  private static final int PORTION = 64 << 10;

  private WrittenBody() {}

  /**
   * Begun when somebody takes it, on a thread of its own.
   *
   * @param begin and {@code end} are told of it
   */
  static Source<ByteString, NotUsed> of(Export.Content content, Runnable begin, Runnable end) {
    return Source.<ByteString>queue(1, OverflowStrategy.backpressure())
        .mapMaterializedValue(
            queue -> {
              begin.run();
              Thread.startVirtualThread(() -> write(content, queue, end));
              return NotUsed.getInstance();
            });
  }

  private static void write(
      Export.Content content, SourceQueueWithComplete<ByteString> queue, Runnable end) {
    try (OutputStream out = new BufferedOutputStream(new Queued(queue), PORTION)) {
      content.writeTo(out);
      out.flush();
      queue.complete();
    } catch (Gone nobodyIsThere) {
      LOG.debug("A file was not taken to its end");
    } catch (IOException | RuntimeException failure) {
      LOG.warn("A file could not be written to its end", failure);
      queue.fail(failure);
    } finally {
      end.run();
    }
  }

  /** Whoever took it went away. */
  private static final class Gone extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Queued extends OutputStream {
    private final SourceQueueWithComplete<ByteString> queue;

    Queued(SourceQueueWithComplete<ByteString> queue) {
      this.queue = queue;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      QueueOfferResult result;
      try {
        result =
            queue.offer(ByteString.fromArray(bytes, from, length)).toCompletableFuture().join();
      } catch (CompletionException over) {
        throw new Gone();
      }
      if (!result.isEnqueued()) {
        throw new Gone();
      }
    }
  }
}
