package quizhall.load.shape;

import quizhall.load.client.Manner;
import quizhall.load.client.Network;
import quizhall.load.hall.Crowd;
import quizhall.load.hall.Doors;
import quizhall.load.hall.Entry;
import quizhall.load.hall.Message;
import quizhall.load.hall.QuestionKind;
import quizhall.load.hall.Rooms;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Round;
import quizhall.load.measure.Turnstile;

/** A room with one player, to see how large a question's frame is. */
final class Probe {
  private Probe() {}

  static int questionBytes(Bench bench) {
    Network network = bench.network();
    Doors doors = new Doors(bench.cluster(), Entry.NODE_OF_THE_ROOM);
    Losses losses = new Losses();
    try (Rooms rooms = new Rooms(doors, 1, 1, QuestionKind.SINGLE, 2);
        Crowd crowd =
            new Crowd(network, doors, rooms.list(), QuestionKind.SINGLE, 0, Manner.PLAIN, losses)) {
      rooms.enter(network, doors, losses);
      bench.complete("the probe's player", crowd.join(new Turnstile(1)));
      Round question = crowd.expect(Message.QUESTION);
      rooms.next(question);
      bench.complete("the probe's question", question);
      losses.expected();
      rooms.end();
      return crowd.bytesOf(Message.QUESTION);
    }
  }
}
