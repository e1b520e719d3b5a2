package quizhall.game.cluster;

import akka.actor.ActorRef;
import akka.remote.artery.RemoteInstrument;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.LongAdder;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Counts what this process sends to other nodes; Artery itself counts nothing. It makes an instance
 * for each of its encoders and decoders, and the count is of them all.
 */
public final class RemoteMessages extends RemoteInstrument {
  private static final LongAdder SENT = new LongAdder();

  /** Of what is added to messages; nothing is. */
  private static final byte IDENTIFIER = 21;

  static {
    try {
      RemoteMessagesMXBean count = SENT::sum;
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(count, new ObjectName("quizhall:type=RemoteMessages"));
    } catch (JMException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Override
  public byte identifier() {
    return IDENTIFIER;
  }

  @Override
  public void remoteMessageSent(
      ActorRef recipient, Object message, ActorRef sender, int size, long time) {
    SENT.increment();
  }

  @Override
  public void remoteWriteMetadata(
      ActorRef recipient, Object message, ActorRef sender, ByteBuffer buffer) {}

  @Override
  public void remoteReadMetadata(
      ActorRef recipient, Object message, ActorRef sender, ByteBuffer buffer) {}

  @Override
  public void remoteMessageReceived(
      ActorRef recipient, Object message, ActorRef sender, int size, long time) {}
}
