package quizhall.load.apart;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import quizhall.load.hall.Entry;
import quizhall.load.hall.Guests;
import quizhall.load.hall.Message;
import quizhall.load.hall.QuestionKind;
import quizhall.load.hall.Room;
import quizhall.load.measure.AtSight;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Round;
import quizhall.load.measure.Turnstile;

/** The players of one room, each process with as many of them as the others. */
public final class FarCrowd implements Guests {
  private final List<ClientProcess> processes;
  private final Room room;
  private final int opening;

  /**
   * @param opening clients that come in at the same time, of all processes together
   */
  public FarCrowd(
      List<ClientProcess> processes,
      Room room,
      Entry entry,
      QuestionKind kind,
      int opening,
      Losses losses) {
    this.processes = processes;
    this.room = room;
    this.opening = opening;
    List<CompletableFuture<Void>> seated = new ArrayList<>();
    for (int i = 0; i < processes.size(); i++) {
      int from = from(i);
      int to = from(i + 1);
      processes.get(i).losesTo(losses);
      seated.add(
          processes
              .get(i)
              .give(
                  Order.SEAT,
                  out -> {
                    out.writeUTF(room.code());
                    out.writeUTF(room.hostToken());
                    out.writeInt(from);
                    out.writeInt(to);
                    out.writeUTF(entry.name());
                    out.writeUTF(kind.name());
                  }));
    }
    seated.forEach(CompletableFuture::join);
  }

  /** The number of the first player in a process. */
  private int from(int process) {
    return (int) ((long) size() * process / processes.size());
  }

  private int size() {
    return room.to() - room.from();
  }

  @Override
  public Round expect(Message message) {
    return round(Order.EXPECT, out -> out.writeUTF(message.name()));
  }

  /** The turnstile lets one in for each place; each process has its share of them. */
  @Override
  public Round join(Turnstile turnstile) {
    return round(Order.JOIN, out -> out.writeInt(Math.max(1, opening / processes.size())));
  }

  @Override
  public Round answer(int question) {
    return round(Order.ANSWER, out -> out.writeInt(question));
  }

  @Override
  public AtSight answerAtSight(int question) {
    AtSight round = new AtSight(size());
    toAll(
        Order.ANSWER_AT_SIGHT,
        out -> out.writeInt(question),
        List.of(round.shown(), round.answered()));
    return round;
  }

  private Round round(Order order, ClientProcess.Writing more) {
    Round round = new Round(size());
    toAll(order, more, List.of(round));
    return round;
  }

  private void toAll(Order order, ClientProcess.Writing more, List<Round> into) {
    List<CompletableFuture<Void>> done = new ArrayList<>();
    for (int i = 0; i < processes.size(); i++) {
      done.add(processes.get(i).give(order, more, into, from(i)));
    }
    done.forEach(CompletableFuture::join);
  }

  @Override
  public boolean hasNuisances() {
    return false;
  }

  /** Not told by other processes. */
  @Override
  public int bytesOf(Message message) {
    return 0;
  }

  @Override
  public void tellLosses() {
    processes.stream()
        .map(each -> each.give(Order.LEAVE, _ -> {}))
        .toList()
        .forEach(CompletableFuture::join);
  }

  /** They have gone when they told what was lost. */
  @Override
  public void close() {}
}
