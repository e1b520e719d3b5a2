package quizhall.load.apart;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Round;
import quizhall.load.measure.ServerProcess;

/**
 * A process of players on this machine. Moments that it tells are those of {@link System#nanoTime},
 * which on Linux is one clock for all processes ({@code CLOCK_MONOTONIC}). It ends when we do.
 */
public final class ClientProcess implements AutoCloseable {
  private final Process process;
  private final DataOutputStream orders;
  private final Map<Integer, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
  private final Map<Integer, Part> rounds = new ConcurrentHashMap<>();
  private volatile Losses losses = new Losses();
  private int number;

  /** What of a round is this process's. */
  private record Part(Round round, int from) {}

  private ClientProcess(Process process) {
    this.process = process;
    this.orders = new DataOutputStream(process.getOutputStream());
    Thread.ofPlatform().daemon().name("client process").start(this::listen);
  }

  /**
   * So many of them.
   *
   * @param folder where the cluster's {@code cluster.json} is
   * @param threads event loops of each
   */
  public static List<ClientProcess> start(int many, Path folder, int threads) {
    return IntStream.range(0, many).mapToObj(_ -> start(folder, threads)).toList();
  }

  private static ClientProcess start(Path folder, int threads) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            ClientMain.class.getName(),
            folder.resolve("cluster.json").toString(),
            Integer.toString(threads));
    try {
      return new ClientProcess(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public double processorSeconds() {
    return new ServerProcess(process.pid()).processorSeconds();
  }

  /** More of an order than its name. */
  interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  /** What is lost from now on is told there. */
  void losesTo(Losses heard) {
    losses = heard;
  }

  CompletableFuture<Void> give(Order order, Writing more) {
    return give(order, more, List.of(), 0);
  }

  /**
   * Gives an order.
   *
   * @param into the rounds that come of it
   * @param from number of the first player here among those of the rounds
   * @return done when it was carried out; its rounds may be complete later
   */
  synchronized CompletableFuture<Void> give(Order order, Writing more, List<Round> into, int from) {
    int first = number;
    number += Math.max(1, into.size());
    for (int i = 0; i < into.size(); i++) {
      rounds.put(first + i, new Part(into.get(i), from));
    }
    CompletableFuture<Void> done = new CompletableFuture<>();
    awaited.put(first, done);
    try {
      orders.writeUTF(order.name());
      orders.writeInt(first);
      more.to(orders);
      orders.flush();
    } catch (IOException e) {
      done.completeExceptionally(e);
    }
    return done;
  }

  private void listen() {
    try (DataInputStream replies =
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      while (true) {
        Reply reply = Reply.valueOf(replies.readUTF());
        int of = replies.readInt();
        switch (reply) {
          case DONE -> awaited.remove(of).complete(null);
          case ROUND -> {
            Part part = rounds.remove(of);
            part.round().read(part.from(), replies);
          }
          case LOST -> losses.lost(replies.readUTF(), replies.readLong());
        }
      }
    } catch (IOException | RuntimeException e) {
      var ended = new IllegalStateException("a client process has ended", e);
      awaited.values().forEach(each -> each.completeExceptionally(ended));
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
