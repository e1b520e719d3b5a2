package quizhall.core.listener;

import akka.Done;
import akka.actor.AbstractActor;
import akka.actor.ActorRef;
import akka.actor.DeadLetterSuppression;
import akka.actor.Props;
import akka.actor.Status;
import akka.actor.Terminated;
import akka.io.Tcp;
import akka.io.TcpMessage;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The port: makes an actor of each connection, as many as may be there at once. */
final class ListenerActor extends AbstractActor {
  /** Connections that are accepted before the first of them has been counted. */
  private static final int ACCEPTED_AT_ONCE = 16;

  private final InetSocketAddress address;
  private final int backlog;
  private final int maxConnections;
  private final HttpLayer layer;

  /** Connections run where their TCP actors do. */
  private final String dispatcher = Tcp.get(getContext().getSystem()).Settings().WorkerDispatcher();

  private Optional<ActorRef> binder = Optional.empty();
  private Optional<ActorRef> socket = Optional.empty();
  private Optional<ActorRef> waitsForEnd = Optional.empty();
  private int connections;
  private boolean full;

  /** Answered with {@link Tcp.Bound}, or {@link Status.Failure}. */
  record Bind() {}

  /** Accepts no more. Answered with {@link Done}. */
  record Unbind() {}

  /** Lets running requests end, then cuts off. Answered with {@link Done} when nobody is left. */
  record Terminate(Duration deadline) {}

  private record CutOff() implements DeadLetterSuppression {}

  private ListenerActor(
      InetSocketAddress address, int backlog, int maxConnections, HttpLayer layer) {
    this.address = address;
    this.backlog = backlog;
    this.maxConnections = maxConnections;
    this.layer = layer;
  }

  static Props props(InetSocketAddress address, int backlog, int maxConnections, HttpLayer layer) {
    return Props.create(
        ListenerActor.class, () -> new ListenerActor(address, backlog, maxConnections, layer));
  }

  @Override
  public Receive createReceive() {
    return receiveBuilder()
        .match(Bind.class, _ -> bind())
        .match(Tcp.Bound.class, this::bound)
        .match(Tcp.CommandFailed.class, this::failed)
        .match(Tcp.Connected.class, this::connected)
        .match(Terminated.class, _ -> gone())
        .match(Unbind.class, _ -> unbind())
        .matchEquals(Tcp.Unbound$.MODULE$, _ -> {})
        .match(Terminate.class, this::terminate)
        .match(CutOff.class, _ -> getContext().getChildren().forEach(getContext()::stop))
        .build();
  }

  private void bind() {
    binder = Optional.of(sender());
    Tcp.get(getContext().getSystem())
        .getManager()
        .tell(TcpMessage.bind(self(), address, backlog, List.of(), true), self());
  }

  private void bound(Tcp.Bound bound) {
    socket = Optional.of(sender());
    accept();
    binder.ifPresent(waiting -> waiting.tell(bound, self()));
  }

  private void failed(Tcp.CommandFailed failed) {
    Throwable cause =
        failed
            .cause()
            .getOrElse(() -> new IllegalStateException("the port could not be bound: " + failed));
    binder.ifPresent(waiting -> waiting.tell(new Status.Failure(cause), self()));
    getContext().stop(self());
  }

  private void accept() {
    socket.ifPresent(it -> it.tell(TcpMessage.resumeAccepting(ACCEPTED_AT_ONCE), self()));
  }

  private void connected(Tcp.Connected connected) {
    connections++;
    getContext()
        .watch(
            getContext()
                .actorOf(
                    ConnectionActor.props(sender(), connected.remoteAddress(), layer)
                        .withDispatcher(dispatcher)));
    if (connections < maxConnections) {
      accept();
    } else {
      full = true;
    }
  }

  private void gone() {
    connections--;
    if (full) {
      full = false;
      accept();
    }
    endIfEmpty();
  }

  private void unbind() {
    ActorRef asking = sender();
    socket.ifPresent(it -> it.tell(TcpMessage.unbind(), self()));
    socket = Optional.empty();
    asking.tell(Done.getInstance(), self());
  }

  private void terminate(Terminate terminate) {
    waitsForEnd = Optional.of(sender());
    getContext().getChildren().forEach(each -> each.tell(new ConnectionActor.Finish(), self()));
    var _ =
        getContext()
            .getSystem()
            .scheduler()
            .scheduleOnce(
                terminate.deadline(), self(), new CutOff(), getContext().getDispatcher(), self());
    endIfEmpty();
  }

  private void endIfEmpty() {
    if (connections == 0) {
      waitsForEnd.ifPresent(
          waiting -> {
            waiting.tell(Done.getInstance(), self());
            getContext().stop(self());
          });
    }
  }
}
