package quizhall.game.cluster;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * An idle connection to the port where another member listens for the cluster. When the process
 * ends, however it ends, its kernel closes the connection and refuses the next one: that is known
 * in a millisecond, where heartbeats need seconds to be missed.
 *
 * <p>It costs a virtual thread, and nothing while all is well.
 */
final class Lifeline implements AutoCloseable {
  /**
   * Three refusals so far apart are no accident of a moment; the host of a dead process answers
   * fast.
   */
  private static final Duration AFTER_REFUSAL = Duration.ofMillis(20);

  private static final Duration AFTER_SILENCE = Duration.ofMillis(500);

  /**
   * Well below the time after which the system itself gives up, which would look like a refusal.
   */
  private static final Duration CONNECT_LIMIT = Duration.ofMillis(500);

  /** How an attempt to be connected went. */
  enum Finding {
    CONNECTED,
    /** The connection there was has ended. */
    LOST,
    /** The host answers that nobody listens at the port. */
    REFUSED,
    /** No answer, or none that tells anything of the process. */
    SILENT
  }

  private final String host;
  private final int port;
  private final Consumer<Finding> findings;
  private final Thread thread;
  private volatile Socket socket = new Socket();
  private volatile boolean closed;

  private Lifeline(String host, int port, Consumer<Finding> findings) {
    this.host = host;
    this.port = port;
    this.findings = findings;
    this.thread = Thread.ofVirtual().name("lifeline-" + host + ":" + port).unstarted(this::run);
  }

  /**
   * @param findings hears of each, in order, from a thread of the lifeline's own
   */
  static Lifeline to(String host, int port, Consumer<Finding> findings) {
    var lifeline = new Lifeline(host, port, findings);
    lifeline.thread.start();
    return lifeline;
  }

  /** Connects anew, to see whether the port is still open; the end of the old one is not told. */
  void renew() {
    close(socket);
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    close(socket);
  }

  private void run() {
    try {
      while (!closed) {
        switch (connect()) {
          case CONNECTED -> {
            tell(Finding.CONNECTED);
            if (isEndedByOtherSide()) {
              tell(Finding.LOST);
            }
          }
          case REFUSED -> {
            tell(Finding.REFUSED);
            Thread.sleep(AFTER_REFUSAL);
          }
          case SILENT, LOST -> {
            tell(Finding.SILENT);
            Thread.sleep(AFTER_SILENCE);
          }
        }
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      close(socket);
    }
  }

  private Finding connect() {
    var next = new Socket();
    socket = next;
    try {
      next.connect(new InetSocketAddress(host, port), (int) CONNECT_LIMIT.toMillis());
      return Finding.CONNECTED;
    } catch (ConnectException refused) {
      return Finding.REFUSED;
    } catch (IOException e) {
      return Finding.SILENT;
    }
  }

  /** Waits for the end. The other side says nothing here; reading ends when the connection does. */
  private boolean isEndedByOtherSide() {
    var current = socket;
    try {
      while (current.getInputStream().read() >= 0) {
        // Whatever it says, it lives.
      }
      return true;
    } catch (IOException ended) {
      return !current.isClosed();
    } finally {
      close(current);
    }
  }

  private void tell(Finding finding) {
    if (!closed) {
      findings.accept(finding);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // Nothing of it is needed any more.
    }
  }
}
