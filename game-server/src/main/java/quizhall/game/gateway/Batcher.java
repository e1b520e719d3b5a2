package quizhall.game.gateway;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.Decision.Settled;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCommand.Answer;
import quizhall.game.room.RoomCommand.Submit;
import quizhall.game.room.Seat;
import quizhall.game.room.question.TextResponse;

/**
 * Gathers joins and answers while the batch before is being written. One batch is in flight at a
 * time. A batch that the room did not survive is tried again in halves, until an item that kills
 * the room stands alone and is given up.
 *
 * <p>In a burst of more than fits in a batch, the next one also waits for more: the disk may be
 * faster than players are heard, and a large room would write many small rows.
 */
final class Batcher {
  /**
   * Keeps a batch and its outcome below Artery's frame limit, unless clients send the longest ids
   * and lists that they may: then it gets lost, and goes again in halves.
   */
  static final int LARGEST_BATCH = 1_000;

  /** The same for typed texts, of which each letter may take three bytes. */
  static final int MOST_TEXT = 10_000;

  /** From one batch to the next, once more has come without a break than fits in one. */
  static final Duration GATHERING = Duration.ofMillis(30);

  static final int MOST_WAITING = 50_000;
  static final int MOST_ATTEMPTS_ALONE = 5;

  private final Deque<Item> waiting = new ArrayDeque<>();
  private List<Item> inFlight = List.of();

  /** How many answers of a player to a question wait or are in flight: repeats among them. */
  private final Map<Asked, Integer> unsettled = new HashMap<>();

  private long batchNumber;
  private int limit = LARGEST_BATCH;
  private long sentAt;
  private int withoutBreak;
  private long gatheringUntil = System.nanoTime();

  /** A batch to be sent. */
  record Batch(long number, Submit submit) {}

  private sealed interface Item {
    void giveUp();
  }

  private record Asked(PlayerId player, int question) {
    static Asked by(Answer answer) {
      return new Asked(answer.player(), answer.question());
    }
  }

  private record Join(Seat seat, Consumer<Reply<SeatOutcome>> reply) implements Item {
    @Override
    public void giveUp() {
      reply.accept(new Reply.Unavailable<>());
    }
  }

  private record Answering(Answer answer, Consumer<Reply<AnswerOutcome>> reply) implements Item {
    @Override
    public void giveUp() {
      reply.accept(new Reply.Unavailable<>());
    }
  }

  /** Attempts of the item that stands alone at the head. */
  private int attemptsAlone;

  void join(Seat seat, Consumer<Reply<SeatOutcome>> reply) {
    add(new Join(seat, reply));
  }

  void answer(Answer answer, Consumer<Reply<AnswerOutcome>> reply) {
    add(new Answering(answer, reply));
  }

  private void add(Item item) {
    if (waiting.size() >= MOST_WAITING) {
      item.giveUp();
    } else {
      waiting.add(item);
      if (item instanceof Answering(var answer, _)) {
        unsettled.merge(Asked.by(answer), 1, Integer::sum);
      }
    }
  }

  private void forget(Item item) {
    if (item instanceof Answering(var answer, _)) {
      unsettled.computeIfPresent(Asked.by(answer), (_, number) -> number == 1 ? null : number - 1);
    }
  }

  private void giveUp(Item item) {
    forget(item);
    item.giveUp();
  }

  boolean isEmpty() {
    return waiting.isEmpty() && inFlight.isEmpty();
  }

  boolean isInFlight() {
    return !inFlight.isEmpty();
  }

  /** Whether the batch or its outcome seems to have got lost on the way. */
  boolean isOverdue(long nanos, Duration patience) {
    return isInFlight() && nanos - sentAt > patience.toNanos();
  }

  /** Whether an answer to this question has not been settled yet. */
  boolean hasAnswersTo(int question) {
    return unsettled.keySet().stream().anyMatch(asked -> asked.question() == question);
  }

  /** Whether an answer of this player to this question has not been settled yet. */
  boolean hasAnswerOf(PlayerId player, int question) {
    return unsettled.containsKey(new Asked(player, question));
  }

  /** How long the next batch waits for more. */
  Duration gathers(long nanos) {
    boolean full = waiting.size() >= limit;
    return full || isInFlight() || waiting.isEmpty()
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(0, gatheringUntil - nanos));
  }

  /** The next batch, unless one is in flight, nothing waits, or it waits for more. */
  Optional<Batch> next(long nanos) {
    if (isInFlight() || waiting.isEmpty() || gathers(nanos).isPositive()) {
      return Optional.empty();
    }
    List<Item> batch = new ArrayList<>();
    int text = 0;
    while (batch.size() < limit && text < MOST_TEXT && !waiting.isEmpty()) {
      Item item = waiting.poll();
      text += textIn(item);
      batch.add(item);
    }
    inFlight = batch;
    sentAt = nanos;
    withoutBreak += batch.size();
    batchNumber++;
    return Optional.of(new Batch(batchNumber, submit(batch)));
  }

  private static int textIn(Item item) {
    return item instanceof Answering(var answer, _)
            && answer.response() instanceof TextResponse(var text)
        ? text.length()
        : 0;
  }

  private static Submit submit(List<Item> batch) {
    List<Seat> joins = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (Item item : batch) {
      switch (item) {
        case Join(var seat, _) -> joins.add(seat);
        case Answering(var answer, _) -> answers.add(answer);
      }
    }
    return new Submit(joins, answers);
  }

  /** The room wrote the batch: everyone is told. One that is not in flight any more is ignored. */
  void settled(long number, Settled settled) {
    if (number != batchNumber || inFlight.isEmpty()) {
      return;
    }
    List<Item> batch = inFlight;
    inFlight = List.of();
    attemptsAlone = 0;
    limit = Math.min(LARGEST_BATCH, limit * 2);
    if (waiting.isEmpty()) {
      withoutBreak = 0;
    } else if (withoutBreak >= LARGEST_BATCH) {
      gatheringUntil = sentAt + GATHERING.toNanos();
    }
    batch.forEach(this::forget);
    var joins = settled.joins().iterator();
    var answers = settled.answers().iterator();
    for (Item item : batch) {
      switch (item) {
        case Join(_, var reply) -> reply.accept(new Reply.Got<>(joins.next()));
        case Answering(_, var reply) -> reply.accept(new Reply.Got<>(answers.next()));
      }
    }
  }

  /** The room is gone; what was in flight may or may not have been written, and goes again. */
  void lost() {
    if (inFlight.isEmpty()) {
      return;
    }
    List<Item> batch = inFlight;
    inFlight = List.of();
    limit = Math.max(1, batch.size() / 2);
    if (batch.size() == 1 && ++attemptsAlone >= MOST_ATTEMPTS_ALONE) {
      attemptsAlone = 0;
      giveUp(batch.getFirst());
      return;
    }
    batch.reversed().forEach(waiting::addFirst);
  }

  /** There is no room to send anything to. */
  void giveUp() {
    inFlight.forEach(this::giveUp);
    waiting.forEach(this::giveUp);
    inFlight = List.of();
    waiting.clear();
  }
}
