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
import quizhall.load.client.Manner;
import quizhall.load.client.Network;
import quizhall.load.client.Socket;
import quizhall.load.client.SocketListener;
import quizhall.load.measure.Arrival;
import quizhall.load.measure.AtSight;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Pace;
import quizhall.load.measure.Round;
import quizhall.load.measure.Steady;
import quizhall.load.measure.Turnstile;

/** Sockets at a bare server in rooms, and in each room one more that commands it. */
public final class BareCrowd implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Network network;
  private final URI server;
  private final int size;
  private final Manner manner;
  private final Losses losses;
  private final List<Member> members;
  private final List<Group> rooms;
  private volatile Turnstile turnstile;
  private volatile Round opened;
  private volatile Arrival broadcast = Arrival.NONE;
  private volatile Arrival echo = Arrival.NONE;

  /**
   * Opens all sockets.
   *
   * @param rooms that they are spread over, evenly
   * @param turnstile how many open at the same time
   * @param manner how they connect
   */
  public BareCrowd(
      Network network,
      BaselineProcess baseline,
      int size,
      int rooms,
      Turnstile turnstile,
      Manner manner,
      Losses losses) {
    this.network = network;
    this.server = baseline.address();
    this.size = size;
    this.manner = manner;
    this.losses = losses;
    this.rooms = IntStream.range(0, rooms).mapToObj(room -> new Group(room, rooms)).toList();
    this.members =
        this.rooms.stream()
            .flatMap(room -> IntStream.range(room.from, room.to).mapToObj(i -> new Member(i, room)))
            .toList();
    this.rooms.forEach(Group::awaitCommander);
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
      member.socket = network.open(member.room.address, member.index, manner, member);
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

  /** A text of so many bytes to all sockets of all rooms; those of a room wait from its command. */
  public Round broadcast(int bytes) {
    Round round = new Round(size);
    broadcast = round;
    command(bytes, round);
    return round;
  }

  /** The same, to which each says something as soon as it is there, and hears it again. */
  public AtSight broadcastToEcho(int bytes, ClientFrame frame) {
    AtSight round = new AtSight(size);
    echo = round.answered();
    broadcast =
        (index, nanos) -> round.shown(index, nanos, () -> members.get(index).socket().send(frame));
    command(bytes, round.shown());
    return round;
  }

  /** To the sockets of one room alone. */
  Round broadcastToRoom(int room, int bytes) {
    Round round = new Round(size);
    broadcast = round;
    command(rooms.get(room), bytes, round);
    return round;
  }

  private void command(int bytes, Round round) {
    rooms.forEach(room -> command(room, bytes, round));
  }

  private static void command(Group room, int bytes, Round round) {
    round.begin(room.from, room.to, System.nanoTime());
    room.commander.send(ClientFrame.text(BareServer.BROADCAST + bytes));
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
    rooms.forEach(room -> room.commander.cut());
    network.atOnce(members, Member::socket, member -> member.socket.cut());
  }

  /** A room: which members are in it, and who commands it. */
  private final class Group {
    private final URI address;
    private final int from;
    private final int to;
    private final Commander command = new Commander();
    private final Socket commander;

    Group(int number, int many) {
      address = server.resolve("/" + number);
      from = (int) ((long) size * number / many);
      to = (int) ((long) size * (number + 1) / many);
      commander = network.open(address, from, command);
    }

    void awaitCommander() {
      command.opened.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
  }

  private final class Member implements SocketListener {
    private final int index;
    private final Group room;
    private volatile Socket socket;
    private volatile Socket abandoned;

    Member(int index, Group room) {
      this.index = index;
      this.room = room;
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
      if (payload.getByte(start) == BareServer.BROADCAST_FILL) {
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
