package quizhall.load.hall;

import java.util.ArrayList;
import java.util.List;
import quizhall.load.client.Network;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Round;

/** Open rooms with a host in each. Each twenty of them belong to an account. */
public final class Rooms implements AutoCloseable {
  private final List<HostAccount> accounts = new ArrayList<>();
  private final List<Room> rooms = new ArrayList<>();
  private final List<Host> hosts = new ArrayList<>();

  /**
   * Opens them, with nobody in them yet.
   *
   * @param doors where they are opened
   * @param players in all rooms together, spread evenly
   * @param kind of all questions
   * @param questions of each quiz
   */
  public Rooms(Doors doors, int many, int players, QuestionKind kind, int questions) {
    for (int i = 0; i < many; i++) {
      if (i % HostAccount.MOST_ROOMS == 0) {
        accounts.add(new HostAccount(doors, accounts.size(), kind, questions));
      }
      HostAccount.OpenRoom room = accounts.getLast().open(i);
      int from = (int) ((long) players * i / many);
      int to = (int) ((long) players * (i + 1) / many);
      rooms.add(new Room(i, room.code(), room.hostToken(), from, to));
    }
  }

  public List<Room> list() {
    return List.copyOf(rooms);
  }

  /** The hosts come in, all at once: a room that nobody was in yet has to wake first. */
  public void enter(Network network, Doors doors, Losses losses) {
    for (Room room : rooms) {
      hosts.add(new Host(network, doors, room, losses));
    }
    hosts.forEach(Host::awaitWelcome);
  }

  /** All hosts go on at once; the players of a room wait from the order of its host on. */
  public void next(Round round) {
    order(round, "next", "");
  }

  /** All hosts give this order at once; the players of a room wait from then on. */
  public void order(Round round, String type, String more) {
    for (int i = 0; i < rooms.size(); i++) {
      Room room = rooms.get(i);
      round.begin(room.from(), room.to(), System.nanoTime());
      hosts.get(i).order(type, more);
    }
  }

  /** One of them goes on until this is shown. Does not wait. */
  public void goOnTo(Message phase, int room) {
    hosts.get(room).goOnTo(phase);
  }

  public void awaitDone() {
    hosts.forEach(Host::awaitDone);
  }

  public void end() {
    hosts.forEach(Host::end);
  }

  @Override
  public void close() {
    hosts.forEach(Host::close);
    accounts.forEach(HostAccount::close);
  }
}
