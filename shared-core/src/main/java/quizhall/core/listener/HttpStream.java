package quizhall.core.listener;

import akka.actor.ActorRef;
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

/** Akka HTTP's streams, as a connection's actor sees them. */
final class HttpStream
    extends GraphStageWithMaterializedValue<FlowShape<ByteString, ByteString>, HttpStream.Handle> {
  private final Inlet<ByteString> in = Inlet.create("HttpStream.in");
  private final Outlet<ByteString> out = Outlet.create("HttpStream.out");
  private final FlowShape<ByteString, ByteString> shape = FlowShape.of(in, out);

  private final ActorRef connection;

  HttpStream(ActorRef connection) {
    this.connection = connection;
  }

  /** What the stream tells its connection. */
  sealed interface Told {

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

    Logic() {
      super(shape);
      setHandler(
          out,
          new AbstractOutHandler() {
            @Override
            public void onPull() {
              tell(new Told.Read());
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
              tell(new Told.Finished());
              completeStage();
            }

            @Override
            public void onUpstreamFailure(Throwable failure) {
              tell(new Told.Failed());
              completeStage();
            }
          });
    }

    @Override
    public void preStart() {
      pull(in);
    }

    private void happened(Happened event) {
      switch (event) {
        case Happened.Received(var bytes) -> {
          if (isAvailable(out)) {
            push(out, bytes);
          }
        }
        case Happened.Written _ -> {
          if (!isClosed(in) && !hasBeenPulled(in)) {
            pull(in);
          }
        }
        case Happened.PeerClosed _ -> complete(out);
        case Happened.End _ -> completeStage();
      }
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
