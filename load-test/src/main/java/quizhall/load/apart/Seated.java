package quizhall.load.apart;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quizhall.load.client.Manner;
import quizhall.load.client.Network;
import quizhall.load.hall.Cluster;
import quizhall.load.hall.Crowd;
import quizhall.load.hall.Doors;
import quizhall.load.hall.Entry;
import quizhall.load.hall.Message;
import quizhall.load.hall.QuestionKind;
import quizhall.load.hall.Room;
import quizhall.load.measure.AtSight;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Round;
import quizhall.load.measure.Turnstile;

/** The players whose sockets are in this process. Orders come one after another. */
final class Seated implements AutoCloseable {
  /** Less than whoever gave the order waits, who is to say how much is missing. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private final Network network;
  private final Cluster cluster;
  private final DataOutputStream replies;
  private Losses losses = new Losses();
  private Optional<Crowd> crowd = Optional.empty();

  Seated(Network network, Cluster cluster, DataOutputStream replies) {
    this.network = network;
    this.cluster = cluster;
    this.replies = new DataOutputStream(new BufferedOutputStream(replies, 1 << 16));
  }

  void carryOut(Order order, int number, DataInputStream with) throws IOException {
    switch (order) {
      case SEAT -> seat(with);
      case JOIN -> tell(number, crowd().join(new Turnstile(with.readInt())));
      case EXPECT -> tell(number, crowd().expect(Message.valueOf(with.readUTF())));
      case ANSWER -> tell(number, crowd().answer(with.readInt()));
      case ANSWER_AT_SIGHT -> {
        AtSight round = crowd().answerAtSight(with.readInt());
        tell(number, round.shown());
        tell(number + 1, round.answered());
      }
      case LEAVE -> leave(number);
    }
    reply(Reply.DONE, number, _ -> {});
  }

  private void seat(DataInputStream with) throws IOException {
    Room room = new Room(0, with.readUTF(), with.readUTF(), with.readInt(), with.readInt());
    Entry entry = Entry.valueOf(with.readUTF());
    QuestionKind kind = QuestionKind.valueOf(with.readUTF());
    losses = new Losses();
    crowd =
        Optional.of(
            new Crowd(
                network, new Doors(cluster, entry), List.of(room), kind, 0, Manner.PLAIN, losses));
  }

  private Crowd crowd() {
    return crowd.orElseThrow(() -> new IllegalStateException("nobody was seated"));
  }

  private void leave(int number) {
    Map<String, Long> lost = losses.counts();
    losses.expected();
    crowd.ifPresent(Crowd::close);
    crowd = Optional.empty();
    lost.forEach(
        (reason, count) ->
            reply(
                Reply.LOST,
                number,
                out -> {
                  out.writeUTF(reason.substring(0, Math.min(reason.length(), 1_000)));
                  out.writeLong(count);
                }));
  }

  /** When it is complete: telling it earlier would cost others time. */
  private void tell(int number, Round round) {
    Thread.startVirtualThread(
        () -> {
          var _ = round.await(PATIENCE);
          reply(Reply.ROUND, number, round::write);
        });
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private synchronized void reply(Reply reply, int number, Writing more) {
    try {
      replies.writeUTF(reply.name());
      replies.writeInt(number);
      more.to(replies);
      replies.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    losses.expected();
    crowd.ifPresent(Crowd::close);
  }
}
