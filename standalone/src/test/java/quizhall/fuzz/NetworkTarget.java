package quizhall.fuzz;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import com.typesafe.config.ConfigFactory;
import io.netty.util.ResourceLeakDetector;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import quizhall.core.http.Origins;
import quizhall.core.listener.HttpLimits;
import quizhall.core.listener.HttpListener;
import quizhall.core.listener.HttpTarget;
import quizhall.game.gateway.FuzzedSockets;

/**
 * Fuzzes a listener over real connections, with all threads that it has: those that stay open
 * beside the one that says something, too. Whatever a peer says, its connection ends after it has
 * ended its half, and Netty's search for buffers that nobody has let go finds none.
 */
public final class NetworkTarget {
  /**
   * The fuzzer rewrites classes when they are first used, which takes seconds on a busy machine.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration LATER = Duration.ofMillis(2);
  private static final int INPUTS_A_COUNT = 256;
  private static final int INPUTS_A_LOOK = 16;
  private static final int READ_BYTES = 64 << 10;
  private static final int STILL_OPEN = 8;

  private static final HttpLimits LIMITS =
      new HttpLimits(
          1_000,
          100,
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          1_000,
          _ -> false);

  private static final List<Socket> stillOpen = new ArrayList<>();
  private static Complaints complaints;
  private static Growth growth;
  private static HttpListener listener;
  private static int inputs;

  private NetworkTarget() {}

  /** The fuzzer calls it, by its name. */
  public static void fuzzerInitialize() {
    complaints = Complaints.heard();
    growth = new Growth(INPUTS_A_LOOK);
    ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
    ActorSystem<Void> system =
        ActorSystem.create(
            Behaviors.empty(),
            "fuzz",
            ConfigFactory.parseString("akka.jvm-exit-on-fatal-error = off")
                .withFallback(ConfigFactory.load()));
    listener =
        HttpListener.bind(
                system,
                "127.0.0.1",
                0,
                LIMITS,
                FuzzedRoutes.handler(
                    system,
                    task -> {
                      var _ =
                          system.scheduler().scheduleOnce(LATER, task, system.executionContext());
                    },
                    FuzzedSockets.upgrade(new Origins(Set.of()))))
            .toCompletableFuture()
            .join();
  }

  /** The fuzzer calls it, by its name. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    play(Script.of(input));
    complaints.throwIfAny();
    inputs++;
    if (inputs % INPUTS_A_COUNT == 0) {
      awaitNobody();
      growth.look();
    }
  }

  private static void play(Script script) throws IOException {
    Socket socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) PATIENCE.toMillis());
    socket.connect(listener.localAddress());
    try {
      for (Script.Step step : script.steps()) {
        switch (step) {
          case Script.Step.Says(var bytes) -> socket.getOutputStream().write(bytes);
          case Script.Step.Happens.ENDS_ITS_HALF -> {
            if (!socket.isOutputShutdown()) {
              socket.shutdownOutput();
            }
          }
          case Script.Step.Happens.HANGS_UP -> {
            hangUp(socket);
            return;
          }
          // Time passes by itself, the server does not end, and the network has room.
          case Script.Step.Happens _ -> {}
        }
      }
    } catch (IOException ended) {
      // By the server: what it said is read below.
    }
    if (script.hasty()) {
      leave(socket);
    } else {
      readToTheEnd(socket);
    }
  }

  /** A reset. */
  private static void hangUp(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** Stays for some inputs, as it is. */
  private static void leave(Socket socket) throws IOException {
    stillOpen.add(socket);
    if (stillOpen.size() > STILL_OPEN) {
      hangUp(stillOpen.removeFirst());
    }
  }

  private static void readToTheEnd(Socket socket) throws IOException {
    byte[] said = new byte[READ_BYTES];
    int length = 0;
    try (socket) {
      if (!socket.isOutputShutdown()) {
        socket.shutdownOutput();
      }
      InputStream in = socket.getInputStream();
      for (int read = 0; read >= 0; read = in.read(said, length, said.length - length)) {
        length = (length + read) % said.length;
      }
    } catch (SocketTimeoutException hang) {
      throw new AssertionError("the peer has ended, and the connection has not", hang);
    } catch (IOException reset) {
      // That is an end, too.
    }
    if (length >= 5 && length < 1_000) {
      String start = new String(said, 0, 5, StandardCharsets.ISO_8859_1);
      if (!start.equals("HTTP/")) {
        throw new AssertionError("an answer begins with " + start);
      }
    }
  }

  private static void awaitNobody() throws IOException, InterruptedException {
    for (Socket socket : stillOpen) {
      hangUp(socket);
    }
    stillOpen.clear();
    long latest = System.nanoTime() + PATIENCE.toNanos();
    while (listener.connections() > 0) {
      if (System.nanoTime() - latest > 0) {
        throw new AssertionError("all have gone, but connections are: " + listener.connections());
      }
      Thread.sleep(1);
    }
  }

  /** Those of HTTP, and a WebSocket with a few frames. */
  public static List<byte[]> seeds() {
    return Stream.concat(HttpTarget.seeds().stream(), FuzzedSockets.seeds().stream()).toList();
  }
}
