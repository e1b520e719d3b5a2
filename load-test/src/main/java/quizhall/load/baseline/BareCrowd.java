package quizhall.load.baseline;

import io.netty.buffer.ByteBuf;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import quizhall.load.client.Bytes;
import quizhall.load.client.ClientFrame;
import quizhall.load.client.Network;
import quizhall.load.client.Socket;
import quizhall.load.client.SocketListener;
import quizhall.load.measure.Arrival;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Pace;
import quizhall.load.measure.Round;
import quizhall.load.measure.Steady;
import quizhall.load.measure.Turnstile;

/** Sockets at the bare server, and one more that commands it. */
public final class BareCrowd implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Network network;
  private final URI server;
  private final int size;
  private final Losses losses;
  private final List<Member> members;
  private final Socket commander;
  private volatile Turnstile turnstile;
  private volatile Round opened;
  private volatile Arrival broadcast = Arrival.NONE;
  private volatile Arrival echo = Arrival.NONE;

  /**
   * Opens all sockets.
   *
   * @param turnstile how many open at the same time
   */
  public BareCrowd(Network network, URI server, int size, Turnstile turnstile, Losses losses) {
    this.network = network;
    this.server = server;
    this.size = size;
    this.losses = losses;
    this.members = IntStream.range(0, size).mapToObj(Member::new).toList();
    Commander inCommand = new Commander();
    this.commander = network.open(server, size, inCommand);
    inCommand.opened.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    this.turnstile = turnstile;
    this.opened = begin();
    open();
  }

  private Round begin() {
    Round round = new Round(size);
    round.begin(0, size, System.nanoTime());
    return round;
  }

  private void open() {
    for (Member member : members) {
      turnstile.enter();
      member.socket = network.open(server, member.index, member);
    }
  }

  /** From the first connect to each answered upgrade. */
  public Round opened() {
    return opened;
  }

  /** All lose their connections, then come back; from the loss to each answered upgrade. */
  public Round reconnect(Turnstile turnstile) {
    this.turnstile = turnstile;
    this.opened = begin();
    network.cutAll(members.stream().map(Member::abandon).toList());
    open();
    return opened;
  }

  /** A text of so many bytes to all sockets. */
  public Round broadcast(int bytes) {
    Round round = new Round(size);
    broadcast = round;
    round.begin(0, size, System.nanoTime());
    commander.send(ClientFrame.text(BaselineServer.BROADCAST + bytes));
    return round;
  }

  /** The same text from each socket, and back to it. */
  public Round echo(ClientFrame frame) {
    Round round = new Round(size);
    echo = round;
    network.atOnce(
        members,
        Member::socket,
        member -> {
          round.begin(member.index, System.nanoTime());
          member.socket.send(frame);
        });
    return round;
  }

  /**
   * The same text from each socket once in each period, timed from when it was due. Does not wait.
   */
  public Steady echo(ClientFrame frame, Pace pace) {
    Steady steady = new Steady(size, System.nanoTime() + pace.leadIn().toNanos());
    steady.expect(size * pace.periods());
    echo = steady;
    for (Member member : members) {
      for (int period = 0; period < pace.periods(); period++) {
        Duration when = pace.start(member.index, size, period).plus(pace.someTimeInIt());
        long due = System.nanoTime() + when.toNanos();
        member.socket.later(
            when,
            () -> {
              steady.begin(member.index, due);
              member.socket.send(frame);
            });
      }
    }
    return steady;
  }

  @Override
  public void close() {
    losses.expected();
    commander.cut();
    network.atOnce(members, Member::socket, member -> member.socket.cut());
  }

  private final class Member implements SocketListener {
    private final int index;
    private volatile Socket socket;
    private volatile Socket abandoned;

    Member(int index) {
      this.index = index;
    }

    Socket socket() {
      return socket;
    }

    Socket abandon() {
      abandoned = socket;
      return abandoned;
    }

    @Override
    public void opened(Socket socket) {
      opened.arrive(index, System.nanoTime());
      turnstile.leave();
    }

    @Override
    public void received(Socket socket, ByteBuf payload, long nanos) {
      int start = payload.readerIndex();
      if (payload.getByte(start) == BaselineServer.BROADCAST_FILL) {
        broadcast.arrive(index, nanos);
      } else if (!Bytes.startsWith(payload, start, Network.HEARTBEAT_TEXT)) {
        echo.arrive(index, nanos);
      }
    }

    @Override
    public void closed(Socket gone, String reason) {
      if (gone != abandoned) {
        losses.lost(reason);
        if (!opened.hasArrived(index)) {
          turnstile.leave();
        }
      }
    }
  }

  private static final class Commander implements SocketListener {
    private final CompletableFuture<Void> opened = new CompletableFuture<>();

    @Override
    public void opened(Socket socket) {
      opened.complete(null);
    }

    @Override
    public void received(Socket socket, ByteBuf payload, long nanos) {}

    @Override
    public void closed(Socket socket, String reason) {
      opened.completeExceptionally(new IllegalStateException(reason));
    }
  }
}
