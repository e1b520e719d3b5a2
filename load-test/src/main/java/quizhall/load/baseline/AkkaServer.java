package quizhall.load.baseline;

import akka.NotUsed;
import akka.actor.ActorSystem;
import akka.http.javadsl.Http;
import akka.http.javadsl.ServerBinding;
import akka.http.javadsl.model.ws.Message;
import akka.http.javadsl.server.Directives;
import akka.stream.javadsl.Flow;
import com.typesafe.config.ConfigFactory;
import java.util.function.BiFunction;

/** What both servers of Akka HTTP have in common: Akka's defaults, and a flow for each socket. */
final class AkkaServer implements AutoCloseable {
  private final ActorSystem system = ActorSystem.create("baseline", ConfigFactory.load("baseline"));
  private final ServerBinding binding;

  /**
   * @param socket the flow of a socket in the room of this name
   */
  AkkaServer(BiFunction<ActorSystem, String, Flow<Message, Message, NotUsed>> socket) {
    binding =
        Http.get(system)
            .newServerAt("127.0.0.1", 0)
            .bind(
                Directives.extractUnmatchedPath(
                    room -> Directives.handleWebSocketMessages(socket.apply(system, room))))
            .toCompletableFuture()
            .join();
  }

  int port() {
    return binding.localAddress().getPort();
  }

  @Override
  public void close() {
    system.terminate();
  }
}
