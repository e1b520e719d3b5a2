package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import quizhall.game.entity.ToRelay;

/**
 * The thread that many sockets live on. What is for several of them is given to it as one task, and
 * what several of them say goes to a relay as one message.
 */
public interface SocketThread {

  /**
   * Runs a task there, after those that the caller gave before; what it sends leaves when it is
   * done. Does nothing once the thread has ended. Any thread may call it.
   */
  void execute(Runnable task);

  /** While the task runs, this frame is sent by reference. Called there. */
  void sharing(Frame frame, Runnable task);

  /** Tells a relay once it is known what else there is to tell it. Called there. */
  void tell(ActorRef<ToRelay> relay, RelayMessage message);
}
