package quizhall.load.baseline;

import akka.NotUsed;
import akka.actor.ActorSystem;
import akka.http.javadsl.Http;
import akka.http.javadsl.ServerBinding;
import akka.http.javadsl.model.ws.Message;
import akka.http.javadsl.model.ws.TextMessage;
import akka.http.javadsl.server.Directives;
import akka.japi.Pair;
import akka.stream.OverflowStrategy;
import akka.stream.javadsl.BroadcastHub;
import akka.stream.javadsl.Flow;
import akka.stream.javadsl.Keep;
import akka.stream.javadsl.Source;
import akka.stream.javadsl.SourceQueueWithComplete;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;

/**
 * Broadcast and echo as Akka HTTP's own documentation does them: a {@link BroadcastHub} merged into
 * each socket's flow. {@code broadcast N} sends a text of N bytes to all sockets; any other text
 * comes back to its sender.
 */
@SuppressWarnings("SystemOut") // its parent reads the port there
public final class BaselineServer {
  static final String BROADCAST = "broadcast ";
  static final char BROADCAST_FILL = '.';

  private static final int BROADCASTS_AT_ONCE = 64;

  private final SourceQueueWithComplete<Message> broadcasts;
  private final Source<Message, NotUsed> toAll;

  private BaselineServer(ActorSystem system) {
    Pair<SourceQueueWithComplete<Message>, Source<Message, NotUsed>> hub =
        Source.<Message>queue(BROADCASTS_AT_ONCE, OverflowStrategy.backpressure())
            .toMat(BroadcastHub.of(Message.class, BROADCASTS_AT_ONCE), Keep.both())
            .run(system);
    broadcasts = hub.first();
    toAll = hub.second();
  }

  public static void main(String[] arguments) throws IOException {
    ActorSystem system = ActorSystem.create("baseline", ConfigFactory.load("baseline"));
    BaselineServer server = new BaselineServer(system);
    ServerBinding binding =
        Http.get(system)
            .newServerAt("127.0.0.1", 0)
            .bind(Directives.handleWebSocketMessages(server.socket()))
            .toCompletableFuture()
            .join();
    System.out.println(binding.localAddress().getPort());
    // Its parent holds the other end, and closes it whichever way it ends.
    var _ = System.in.readAllBytes();
    system.terminate();
  }

  private Flow<Message, Message, NotUsed> socket() {
    return Flow.<Message>create().filter(this::isForItsSender).merge(toAll, true);
  }

  private boolean isForItsSender(Message message) {
    String text = message.asTextMessage().getStrictText();
    if (!text.startsWith(BROADCAST)) {
      return true;
    }
    int bytes = Integer.parseInt(text.substring(BROADCAST.length()));
    broadcasts.offer(TextMessage.create(String.valueOf(BROADCAST_FILL).repeat(bytes)));
    return false;
  }
}
