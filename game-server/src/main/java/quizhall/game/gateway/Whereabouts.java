package quizhall.game.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.gateway.Rooms.Attendance;
import quizhall.game.gateway.Rooms.Present;
import quizhall.game.gateway.Rooms.Reply;

/**
 * Who is where on all nodes: the room is asked while somebody looks, once for all who look at a
 * time, and says nothing of it otherwise.
 */
final class Whereabouts {
  private final RoomContact contact;
  private final Reports reports;
  private final BooleanSupplier isToldEverywhere;
  private final List<CompletableFuture<Reply<Attendance>>> waiting = new ArrayList<>();

  /**
   * @param isToldEverywhere whether a room knows this question wherever it may live
   */
  Whereabouts(RoomContact contact, Reports reports, BooleanSupplier isToldEverywhere) {
    this.contact = contact;
    this.reports = reports;
    this.isToldEverywhere = isToldEverywhere;
  }

  void look(CompletableFuture<Reply<Attendance>> reply) {
    if (!isToldEverywhere.getAsBoolean()) {
      reply.complete(new Reply.Got<>(new Attendance(reports.sight(), Optional.empty())));
      return;
    }
    waiting.removeIf(CompletableFuture::isDone);
    waiting.add(reply);
    if (waiting.size() == 1) {
      ask();
    }
  }

  /** Also when the room is back, which may have been asked before it went. */
  void ask() {
    waiting.removeIf(CompletableFuture::isDone);
    if (!waiting.isEmpty()) {
      reports.tellPresence();
      contact.tell(new RoomMessage.AskWhereabouts(contact.self()));
    }
  }

  void told(RoomSignal.Whereabouts told) {
    Present present = new Present(told.connected(), told.slow());
    settle(new Reply.Got<>(new Attendance(reports.sight(), Optional.of(present))));
  }

  void noRoom() {
    settle(new Reply.NoRoom<>());
  }

  private void settle(Reply<Attendance> told) {
    List<CompletableFuture<Reply<Attendance>>> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(each -> each.complete(told));
  }
}
