package quizhall.load.measure;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** How many messages a node of this machine has sent to others, as it counts them itself. */
public final class RemoteMessages {
  private RemoteMessages() {}

  @SuppressWarnings("BanJNDI") // the other side is our own process on this machine
  public static long sentBy(ServerProcess node) {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(node.pid()));
      try (JMXConnector connector =
          JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
        return (long)
            connector
                .getMBeanServerConnection()
                .getAttribute(new ObjectName("quizhall:type=RemoteMessages"), "Sent");
      } finally {
        machine.detach();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AttachNotSupportedException | JMException e) {
      throw new IllegalStateException(e);
    }
  }
}
