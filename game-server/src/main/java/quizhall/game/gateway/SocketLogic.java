package quizhall.game.gateway;

import akka.http.impl.engine.ws.FrameEvent;
import akka.http.impl.engine.ws.FrameStart;
import akka.http.impl.engine.ws.ProtocolException;
import akka.stream.FlowShape;
import akka.stream.Inlet;
import akka.stream.Outlet;
import akka.stream.stage.AsyncCallback;
import akka.stream.stage.InHandler;
import akka.stream.stage.OutHandler;
import akka.stream.stage.TimerGraphStageLogic;
import akka.util.ByteString;
import java.time.Duration;
import java.util.Optional;
import quizhall.core.problem.Problem;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.Wire;
import quizhall.game.wire.WireProblem;

/**
 * One connection's life. Open: frames are read and written. Closing: a close frame waits behind the
 * queue or was sent, what the client says is ignored until its own close frame comes. A client that
 * does not answer in time is cut off.
 */
final class SocketLogic extends TimerGraphStageLogic implements InHandler, OutHandler, Socket {
  private enum Alarm {
    IDLE,
    CLOSE
  }

  /** What other threads ask of this one. */
  private sealed interface Order {
    record Send(Frame frame) implements Order {}

    record SendLatest(Slot slot, Frame frame) implements Order {}

    record Close(CloseCode code) implements Order {}
  }

  private final Inlet<FrameEvent> in;
  private final Outlet<FrameEvent> out;
  private final SocketLimits limits;
  private final SocketOwner owner;
  private final AsyncCallback<Order> orders = createAsyncCallback(this::obey);

  private final FrameReader reader;
  private final MessageRate rate;
  private final SendQueue queue;
  private int errors;
  private long heardAt = System.nanoTime();
  private boolean insideControl;

  private Optional<FrameStart> pong = Optional.empty();
  private Optional<FrameStart> close = Optional.empty();
  private boolean closeSent;
  private boolean peerClosed;

  SocketLogic(FlowShape<FrameEvent, FrameEvent> shape, SocketLimits limits, SocketOwner owner) {
    super(shape);
    this.in = shape.in();
    this.out = shape.out();
    this.limits = limits;
    this.owner = owner;
    this.reader = new FrameReader(limits.maxMessageBytes());
    this.rate = new MessageRate(limits.messagesPerSecond(), limits.messageBurst(), heardAt);
    this.queue = new SendQueue(limits.maxQueueBytes());
    setHandlers(in, out, this);
  }

  @Override
  public void send(Frame frame) {
    orders.invoke(new Order.Send(frame));
  }

  @Override
  public void sendLatest(Slot slot, Frame frame) {
    orders.invoke(new Order.SendLatest(slot, frame));
  }

  @Override
  public void close(CloseCode code) {
    orders.invoke(new Order.Close(code));
  }

  @Override
  public void preStart() {
    scheduleOnce(Alarm.IDLE, limits.idleTimeout());
    owner.opened(this);
    pull(in);
  }

  @Override
  public void postStop() {
    owner.gone(this);
  }

  private void obey(Order order) {
    if (isClosing()) {
      return;
    }
    switch (order) {
      case Order.Send(var frame) -> queue.add(frame);
      case Order.SendLatest(var slot, var frame) -> queue.addLatest(slot, frame);
      case Order.Close(var code) -> beginClose(Frames.close(code));
    }
    if (queue.isTooLong()) {
      closeAtOnce(CloseCode.TOO_SLOW);
    }
    write();
  }

  @Override
  public void onPush() {
    heardAt = System.nanoTime();
    FrameEvent event = grab(in);
    if (event instanceof FrameStart start) {
      insideControl = start.header().opcode().isControl();
    }
    // While closing, data is not even put together: only the peer's close frame matters.
    if (!isClosing() || insideControl) {
      handle(reader.read(event));
    }
    if (!hasBeenPulled(in) && !isClosed(in)) {
      pull(in);
    }
  }

  private void handle(Incoming incoming) {
    switch (incoming) {
      case Incoming.Unfinished _, Incoming.Pong _ -> {}
      case Incoming.Text(var text) when !isClosing() -> message(text);
      case Incoming.Text _ -> {}
      case Incoming.Ping(var data) -> {
        if (!isClosing() && isWithinRate()) {
          pong = Optional.of(Frames.pong(data));
        }
      }
      case Incoming.Close(var payload) -> peerCloses(payload);
      case Incoming.Violation(var code) -> closeAtOnce(code);
    }
    write();
  }

  private void message(String text) {
    if (!isWithinRate()) {
      return;
    }
    switch (Wire.read(text)) {
      case Wire.Reading.Understood(var message) -> owner.received(this, message);
      case Wire.Reading.Refused(var problem) -> complain(problem);
    }
  }

  private boolean isWithinRate() {
    if (rate.allows(heardAt)) {
      return true;
    }
    complain(WireProblem.TOO_MANY_MESSAGES);
    return false;
  }

  private void complain(Problem problem) {
    errors++;
    if (errors > limits.maxErrors()) {
      closeAtOnce(CloseCode.POLICY);
    } else {
      obey(new Order.Send(Frame.of(new ServerMessage.Error(problem))));
    }
  }

  @Override
  public void onPull() {
    write();
  }

  /** Pongs first, then the queue, the close frame last. */
  private void write() {
    if (!isAvailable(out)) {
      return;
    }
    if (pong.isPresent()) {
      push(out, pong.get());
      pong = Optional.empty();
      return;
    }
    Optional<Frame> frame = queue.next();
    if (frame.isPresent()) {
      push(out, frame.get().event());
    } else if (close.isPresent() && !closeSent) {
      push(out, close.get());
      closeSent = true;
      if (peerClosed) {
        completeStage();
      }
    }
  }

  private boolean isClosing() {
    return close.isPresent();
  }

  private void closeAtOnce(CloseCode code) {
    if (!isClosing()) {
      pong = Optional.empty();
      queue.clear();
      beginClose(Frames.close(code));
    }
  }

  private void beginClose(FrameStart frame) {
    close = Optional.of(frame);
    cancelTimer(Alarm.IDLE);
    scheduleOnce(Alarm.CLOSE, limits.closeTimeout());
  }

  /** What still waits is for nobody. */
  private void peerCloses(ByteString payload) {
    peerClosed = true;
    pong = Optional.empty();
    queue.clear();
    if (closeSent) {
      completeStage();
    } else if (!isClosing()) {
      beginClose(Frames.closeEcho(payload));
    }
  }

  @Override
  public void onTimer(Object alarm) {
    switch ((Alarm) alarm) {
      case IDLE -> {
        Duration left = limits.idleTimeout().minusNanos(System.nanoTime() - heardAt);
        if (left.isPositive()) {
          scheduleOnce(Alarm.IDLE, left);
        } else {
          closeAtOnce(CloseCode.IDLE);
          write();
        }
      }
      // Failing aborts the connection: completing would wait for a peer that reads nothing.
      case CLOSE -> failStage(new CutOff());
    }
  }

  /** The peer is gone without a close frame, which mobile networks do all day. */
  @Override
  public void onUpstreamFinish() {
    completeStage();
  }

  @Override
  public void onUpstreamFailure(Throwable failure) {
    if (failure instanceof ProtocolException && !isClosing()) {
      // Nothing can be read any more, so there is no answer to wait for.
      peerClosed = true;
      closeAtOnce(CloseCode.PROTOCOL_ERROR);
      write();
    } else {
      completeStage();
    }
  }

  /** Ends a connection whose client did not answer a close frame. */
  private static final class CutOff extends RuntimeException {
    CutOff() {
      super("no answer to a close frame", null, false, false);
    }
  }
}
