package quizhall.core.listener;

import akka.actor.ActorRef;
import akka.actor.DeadLetterSuppression;
import akka.stream.Attributes;
import akka.stream.FlowShape;
import akka.stream.Inlet;
import akka.stream.Outlet;
import akka.stream.stage.AbstractInHandler;
import akka.stream.stage.AbstractOutHandler;
import akka.stream.stage.AsyncCallback;
import akka.stream.stage.GraphStageLogic;
import akka.stream.stage.GraphStageWithMaterializedValue;
import akka.util.ByteString;
import scala.Tuple2;

/**
 * Akka HTTP's streams, as a connection's actor sees them. Bytes go to the parser in portions, and
 * the next ones are read when it wants more: what a peer sends ahead of the answers waits in the
 * kernel.
 */
final class HttpStream
    extends GraphStageWithMaterializedValue<FlowShape<ByteString, ByteString>, HttpStream.Handle> {
  /**
   * The parser calls itself anew for each request and each chunk in what it is given, so this
   * bounds how deep it goes: about a hundred of the smallest requests fit, which take less than a
   * third of the usual stack. One of a browser's mostly fits as well.
   */
  static final int PORTION_BYTES = 2048;

  private final Inlet<ByteString> in = Inlet.create("HttpStream.in");
  private final Outlet<ByteString> out = Outlet.create("HttpStream.out");
  private final FlowShape<ByteString, ByteString> shape = FlowShape.of(in, out);

  private final ActorRef connection;

  HttpStream(ActorRef connection) {
    this.connection = connection;
  }

  /** What the stream tells its connection, which may be gone. */
  sealed interface Told extends DeadLetterSuppression {

    /** It wants to read on. */
    record Read() implements Told {}

    /** Something to write; the next comes when this is {@link Handle#written}. */
    record Write(ByteString bytes) implements Told {}

    /** All is written. */
    record Finished() implements Told {}

    /** It has given up. */
    record Failed() implements Told {}
  }

  /** What a connection tells its stream; after its end nothing happens. */
  interface Handle {
    void received(ByteString bytes);

    void written();

    void peerClosed();

    void end();
  }

  private sealed interface Happened {
    record Received(ByteString bytes) implements Happened {}

    record Written() implements Happened {}

    record PeerClosed() implements Happened {}

    record End() implements Happened {}
  }

  @Override
  public FlowShape<ByteString, ByteString> shape() {
    return shape;
  }

  @Override
  public Tuple2<GraphStageLogic, Handle> createLogicAndMaterializedValue(Attributes attributes) {
    Logic logic = new Logic();
    return Tuple2.apply(logic, logic);
  }

  private final class Logic extends GraphStageLogic implements Handle {
    private final AsyncCallback<Happened> callback = createAsyncCallback(this::happened);
    private ByteString unread = ByteString.emptyByteString();
    private boolean toldEnd;

    Logic() {
      super(shape);
      setHandler(
          out,
          new AbstractOutHandler() {
            @Override
            public void onPull() {
              if (unread.isEmpty()) {
                tell(new Told.Read());
              } else {
                pushPortion();
              }
            }

            @Override
            public void onDownstreamFinish(Throwable cause) {
              // What is still to be written matters; nothing more is read.
            }
          });
      setHandler(
          in,
          new AbstractInHandler() {
            @Override
            public void onPush() {
              tell(new Told.Write(grab(in)));
            }

            @Override
            public void onUpstreamFinish() {
              tellEnd(new Told.Finished());
              completeStage();
            }

            @Override
            public void onUpstreamFailure(Throwable failure) {
              tellEnd(new Told.Failed());
              completeStage();
            }
          });
    }

    @Override
    public void preStart() {
      pull(in);
    }

    /** Also when an error in some stage has stopped all of them. */
    @Override
    public void postStop() {
      if (!toldEnd) {
        tell(new Told.Failed());
      }
    }

    private void happened(Happened event) {
      switch (event) {
        case Happened.Received(var bytes) -> {
          if (isAvailable(out)) {
            unread = bytes;
            pushPortion();
          }
        }
        case Happened.Written _ -> {
          if (!isClosed(in) && !hasBeenPulled(in)) {
            pull(in);
          }
        }
        case Happened.PeerClosed _ -> complete(out);
        case Happened.End _ -> {
          toldEnd = true;
          completeStage();
        }
      }
    }

    private void pushPortion() {
      ByteString portion = unread.take(PORTION_BYTES);
      unread = unread.drop(PORTION_BYTES);
      push(out, portion);
    }

    private void tellEnd(Told end) {
      toldEnd = true;
      tell(end);
    }

    private void tell(Told told) {
      connection.tell(told, ActorRef.noSender());
    }

    @Override
    public void received(ByteString bytes) {
      callback.invoke(new Happened.Received(bytes));
    }

    @Override
    public void written() {
      callback.invoke(new Happened.Written());
    }

    @Override
    public void peerClosed() {
      callback.invoke(new Happened.PeerClosed());
    }

    @Override
    public void end() {
      callback.invoke(new Happened.End());
    }
  }
}
