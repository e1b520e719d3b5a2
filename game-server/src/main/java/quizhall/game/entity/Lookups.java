package quizhall.game.entity;

import akka.actor.typed.javadsl.ActorContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.game.room.Ledger;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomState.Opened;

/** What a room has to look up or to delete elsewhere; what comes of it, it tells itself. */
final class Lookups {
  private static final Logger LOG = LoggerFactory.getLogger(Lookups.class);

  private final ActorContext<RoomMessage> context;
  private final RoomCode code;
  private final Confidences confidences;
  private final EarlierAnswers earlier;

  Lookups(
      ActorContext<RoomMessage> context,
      RoomCode code,
      Confidences confidences,
      EarlierAnswers earlier) {
    this.context = context;
    this.code = code;
    this.confidences = confidences;
    this.earlier = earlier;
  }

  /** Keys of anonymous questions, for the room that is to be opened. */
  void keysFor(RoomMessage.OpenRoom open) {
    find(confidences.keysFor(open.session()), Optional.of(open));
  }

  /** Keys of anonymous questions, for the room that wakes. */
  void keysFor(Opened room) {
    find(confidences.keysFor(room), Optional.empty());
  }

  private void find(
      CompletionStage<Map<Integer, byte[]>> keys, Optional<RoomMessage.OpenRoom> open) {
    context.pipeToSelf(
        keys,
        (found, failure) -> {
          if (failure != null) {
            // Whoever waits for the room asks again, or is told that it is out of reach.
            LOG.warn("The keys of room {} cannot be read: {}", code.value(), failure.toString());
          }
          return new OwnMessage.KeysFound(Optional.ofNullable(found), open);
        });
  }

  /**
   * Answers that an order is about and the room has no more.
   *
   * @return whether there are such, so that the order waits for them
   */
  boolean answersFor(RoomMessage.GiveOrder given, Opened room) {
    if (!(given.order() instanceof RoomCommand.Regrade regrade)) {
      return false;
    }
    Optional<Ledger.Span> missing = regrade.missing(room);
    missing.ifPresent(where -> find(given, regrade.question(), where));
    return missing.isPresent();
  }

  private void find(RoomMessage.GiveOrder given, int question, Ledger.Span where) {
    context.pipeToSelf(
        earlier.to(code, question, where),
        (found, failure) -> {
          if (failure != null) {
            // Whoever gave the order is told that it could not be carried out in time.
            LOG.warn("Answers of room {} cannot be read: {}", code.value(), failure.toString());
          }
          return new OwnMessage.AnswersFound(given, where, Optional.ofNullable(found));
        });
  }

  /** The same order, with the answers it is about. */
  static RoomMessage.GiveOrder knowing(
      RoomMessage.GiveOrder given, Ledger.Span where, List<RecordedAnswer> answers) {
    RoomCommand.Regrade regrade = (RoomCommand.Regrade) given.order();
    return new RoomMessage.GiveOrder(
        given.id(), regrade.knowing(where, answers), given.relay(), given.by());
  }

  /** Tried again each second as long as the room is awake, and when it wakes. */
  void deleteKeys(Opened room) {
    confidences
        .due(room)
        .forEach(
            question ->
                context.pipeToSelf(
                    confidences.delete(question),
                    (_, failure) -> new OwnMessage.KeyDeleted(question, failure == null)));
  }
}
