package quizhall.load.baseline;

import akka.NotUsed;
import akka.actor.ActorSystem;
import akka.http.javadsl.model.ws.Message;
import akka.http.javadsl.model.ws.TextMessage;
import akka.japi.Pair;
import akka.stream.OverflowStrategy;
import akka.stream.javadsl.BroadcastHub;
import akka.stream.javadsl.Flow;
import akka.stream.javadsl.Keep;
import akka.stream.javadsl.Source;
import akka.stream.javadsl.SourceQueueWithComplete;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Akka HTTP as its own documentation broadcasts: a {@link BroadcastHub} for each room, merged into
 * the flow of each socket. It waits for the slowest reader, and is the dearest way to write it.
 */
final class AkkaHubServer implements BareServer {
  private static final int BROADCASTS_AT_ONCE = 64;

  private final Map<String, Hub> rooms = new ConcurrentHashMap<>();
  private final AkkaServer server = new AkkaServer(this::socket);

  /** What is sent to a room, and what each of its sockets hears. */
  private record Hub(SourceQueueWithComplete<Message> broadcasts, Source<Message, NotUsed> toAll) {
    static Hub on(ActorSystem system) {
      Pair<SourceQueueWithComplete<Message>, Source<Message, NotUsed>> hub =
          Source.<Message>queue(BROADCASTS_AT_ONCE, OverflowStrategy.backpressure())
              .toMat(BroadcastHub.of(Message.class, BROADCASTS_AT_ONCE), Keep.both())
              .run(system);
      return new Hub(hub.first(), hub.second());
    }

    boolean isForItsSender(Message message) {
      String text = message.asTextMessage().getStrictText();
      if (!text.startsWith(BROADCAST)) {
        return true;
      }
      broadcasts.offer(TextMessage.create(BareServer.fill(BareServer.bytes(text))));
      return false;
    }
  }

  private Flow<Message, Message, NotUsed> socket(ActorSystem system, String room) {
    Hub hub = rooms.computeIfAbsent(room, _ -> Hub.on(system));
    return Flow.<Message>create().filter(hub::isForItsSender).merge(hub.toAll(), true);
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
