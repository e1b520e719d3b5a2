package quizhall.game.gateway;

import akka.http.impl.engine.ws.FrameEvent;
import akka.stream.Attributes;
import akka.stream.FlowShape;
import akka.stream.Inlet;
import akka.stream.Outlet;
import akka.stream.stage.GraphStage;
import akka.stream.stage.GraphStageLogic;

/**
 * A whole WebSocket in one stream stage, at the level of frames: Akka HTTP's public interface knows
 * no close codes and no limit for a message's size. The stage keeps to its limits by itself and
 * tells its owner only of messages it understood.
 */
final class SocketStage extends GraphStage<FlowShape<FrameEvent, FrameEvent>> {
  private final Inlet<FrameEvent> in = Inlet.create("SocketStage.in");
  private final Outlet<FrameEvent> out = Outlet.create("SocketStage.out");
  private final FlowShape<FrameEvent, FrameEvent> shape = FlowShape.of(in, out);

  private final SocketLimits limits;
  private final SocketOwner owner;

  SocketStage(SocketLimits limits, SocketOwner owner) {
    this.limits = limits;
    this.owner = owner;
  }

  @Override
  public FlowShape<FrameEvent, FrameEvent> shape() {
    return shape;
  }

  @Override
  public GraphStageLogic createLogic(Attributes inheritedAttributes) {
    return new SocketLogic(shape, limits, owner);
  }
}
