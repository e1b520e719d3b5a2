package quizhall.load.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import quizhall.load.client.Network;
import quizhall.load.hall.Cluster;

/** A process of players, which {@link ClientProcess} starts and gives orders to. */
public final class ClientMain {
  private ClientMain() {}

  @SuppressWarnings(
      "SystemOut") // replies go there; whoever else has something to say writes to stderr
  public static void main(String[] arguments) throws IOException {
    DataOutputStream replies = new DataOutputStream(System.out);
    Cluster cluster = Cluster.read(Path.of(arguments[0]));
    DataInputStream orders = new DataInputStream(System.in);
    try (Network network = new Network(Integer.parseInt(arguments[1]));
        Seated seated = new Seated(network, cluster, replies)) {
      while (true) {
        seated.carryOut(Order.valueOf(orders.readUTF()), orders.readInt(), orders);
      }
    } catch (EOFException ended) {
      // Whoever gave the orders has closed the other end, or is no more.
    }
  }
}
