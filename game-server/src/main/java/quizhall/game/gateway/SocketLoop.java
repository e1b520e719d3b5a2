package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.game.entity.ToRelay;

/** One of Netty's event loops with the sockets on it. All state is the loop's own. */
final class SocketLoop implements SocketThread {
  private static final Logger log = LoggerFactory.getLogger(SocketLoop.class);

  private final EventLoop loop;
  private final SocketLimits limits;
  private final WebSocketDecoderConfig decoding;

  /** What sockets said in this pass of the loop over its connections. */
  private final Map<ActorRef<ToRelay>, List<RelayMessage>> said = new LinkedHashMap<>();

  private final List<SocketWriter> unflushed = new ArrayList<>();
  private Optional<Shared> shared = Optional.empty();
  private boolean isRunning;

  private record Shared(Frame frame, ByteBuf bytes) {}

  SocketLoop(EventLoop loop, SocketLimits limits) {
    this.loop = loop;
    this.limits = limits;
    // The answers to what breaks the protocol are ours; so is UTF-8, of whole messages.
    this.decoding =
        WebSocketDecoderConfig.newBuilder()
            .maxFramePayloadLength(limits.maxMessageBytes())
            .closeOnProtocolViolation(false)
            .withUTF8Validator(false)
            .build();
  }

  SocketLimits limits() {
    return limits;
  }

  WebSocketDecoderConfig decoding() {
    return decoding;
  }

  @Override
  public void execute(Runnable task) {
    if (loop.inEventLoop()) {
      run(task);
      return;
    }
    try {
      loop.execute(() -> run(task));
    } catch (RejectedExecutionException ended) {
      // So have all its sockets.
    }
  }

  private void run(Runnable task) {
    if (isRunning) {
      guarded(task);
      return;
    }
    isRunning = true;
    guarded(task);
    // To be flushed may find room again for what waits, which then is flushed as well.
    for (int i = 0; i < unflushed.size(); i++) {
      guarded(unflushed.get(i)::flush);
    }
    unflushed.clear();
    isRunning = false;
  }

  /** What fails for one socket must not be missing for the others. */
  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (Throwable error) {
      log.error("A task of an event loop failed", error);
    }
  }

  /** Of a socket that was written to in a task. */
  void flushesLater(SocketWriter socket) {
    unflushed.add(socket);
  }

  /** One copy outside of the heap, in place of one that each connection would make. */
  @Override
  public void sharing(Frame frame, Runnable task) {
    ByteBuf bytes = ByteBufAllocator.DEFAULT.directBuffer(frame.size()).writeBytes(frame.buffer());
    shared = Optional.of(new Shared(frame, bytes));
    try {
      task.run();
    } finally {
      shared = Optional.empty();
      bytes.release();
    }
  }

  /** To be written once. */
  ByteBuf buffer(Frame frame) {
    return shared
        .filter(it -> it.frame() == frame)
        .map(it -> it.bytes().duplicate().retain())
        .orElseGet(frame::buffer);
  }

  /** The task that tells comes behind all connections from which something can be read now. */
  @Override
  public void tell(ActorRef<ToRelay> relay, RelayMessage message) {
    boolean isFirst = said.isEmpty();
    said.computeIfAbsent(relay, _ -> new ArrayList<>()).add(message);
    if (isFirst) {
      try {
        loop.execute(this::tellAll);
      } catch (RejectedExecutionException ending) {
        tellAll();
      }
    }
  }

  private void tellAll() {
    said.forEach((relay, messages) -> relay.tell(new RelayMessage.Bundle(messages)));
    said.clear();
  }
}
