package quizhall.load.shape;

import quizhall.load.client.Network;
import quizhall.load.hall.Cluster;
import quizhall.load.hall.Crowd;
import quizhall.load.hall.Message;
import quizhall.load.hall.Rooms;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Round;
import quizhall.load.measure.Turnstile;

/** A room with one player, to see how large a question's frame is. */
final class Probe {
  private Probe() {}

  static int questionBytes(Bench bench) {
    Network network = bench.network();
    Cluster cluster = bench.cluster();
    Losses losses = new Losses();
    try (Rooms rooms = new Rooms(cluster, 1, 1, 2);
        Crowd crowd = new Crowd(network, cluster, rooms.list(), 0, losses)) {
      rooms.enter(network, cluster, losses);
      bench.complete("the probe's player", crowd.join(new Turnstile(1)));
      Round question = crowd.expect(Message.QUESTION);
      rooms.next(question);
      bench.complete("the probe's question", question);
      losses.expected();
      rooms.end();
      return crowd.questionBytes();
    }
  }
}
