package quizhall.load.baseline;

import akka.Done;
import akka.NotUsed;
import akka.actor.ActorSystem;
import akka.http.javadsl.model.ws.Message;
import akka.http.javadsl.model.ws.TextMessage;
import akka.japi.Pair;
import akka.stream.BoundedSourceQueue;
import akka.stream.javadsl.Flow;
import akka.stream.javadsl.Sink;
import akka.stream.javadsl.Source;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Akka HTTP with a bounded queue for each socket, into which whoever speaks to the room puts the
 * message: no stage is shared, so no socket waits for another.
 */
final class AkkaQueueServer implements BareServer {
  /** What a socket may lag behind; more is not kept for it. */
  private static final int MOST_WAITING = 64;

  private final Map<String, Set<BoundedSourceQueue<Message>>> rooms = new ConcurrentHashMap<>();
  private final AkkaServer server = new AkkaServer(this::socket);

  private Flow<Message, Message, NotUsed> socket(ActorSystem system, String name) {
    Set<BoundedSourceQueue<Message>> room =
        rooms.computeIfAbsent(name, _ -> ConcurrentHashMap.newKeySet());
    Pair<BoundedSourceQueue<Message>, Source<Message, NotUsed>> out =
        Source.<Message>queue(MOST_WAITING).preMaterialize(system);
    BoundedSourceQueue<Message> queue = out.first();
    room.add(queue);
    Sink<Message, CompletionStage<Done>> in = Sink.foreach(message -> heard(message, queue, room));
    return Flow.fromSinkAndSourceCoupled(
        in,
        out.second()
            .watchTermination(
                (materialized, ended) -> {
                  var _ = ended.whenComplete((_, _) -> room.remove(queue));
                  return materialized;
                }));
  }

  private static void heard(
      Message message, BoundedSourceQueue<Message> from, Set<BoundedSourceQueue<Message>> room) {
    String text = message.asTextMessage().getStrictText();
    if (text.startsWith(BROADCAST)) {
      Message toAll = TextMessage.create(BareServer.fill(BareServer.bytes(text)));
      room.forEach(queue -> queue.offer(toAll));
    } else {
      from.offer(message);
    }
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
