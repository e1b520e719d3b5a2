package quizhall.game.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import quizhall.core.problem.Problem;
import quizhall.game.http.CodeLine.Call;
import quizhall.game.http.CodeLine.Lookup;

/**
 * Has codes looked up for people of all addresses, each in their turn: a {@link CodeLine} for each
 * address says when. A whole school may share one. Waiting holds no thread. Each process has lines
 * of its own.
 */
final class CodeLines {
  private static final int ADDRESSES = 100_000;

  /** By then all misses of an address are back. */
  private static final Duration REMEMBERED = Duration.ofMinutes(2);

  /** The same for all who are over their misses, so that a refusal tells no more than a miss. */
  private static final Problem REFUSED = Problem.tooMany(Duration.ofSeconds(5));

  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;
  private static final Executor VIRTUAL_THREADS = Executors.newVirtualThreadPerTaskExecutor();

  private final CodeLimits limits;
  private final CodeLookups count;
  private final Cache<String, Line> lines =
      Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(REMEMBERED).build();

  CodeLines(CodeLimits limits, CodeLookups count) {
    this.limits = limits;
    this.count = count;
  }

  /**
   * Looks a code up when it is this connection's turn, if it ever is.
   *
   * @param network that the lookups of one line come from
   * @param connection by which turns are taken
   * @param lookup its outcome is a 404 when no room has the code
   */
  <T> CompletionStage<Outcome<T>> look(
      String network, String connection, Supplier<CompletionStage<Outcome<T>>> lookup) {
    Line line = lines.get(network, _ -> new Line());
    return line.turn(connection)
        .thenCompose(
            turn ->
                turn.map(admitted -> line.look(admitted, lookup))
                    .orElseGet(() -> CompletableFuture.completedStage(new Outcome.Bad<>(REFUSED))));
  }

  /** Whether a room has the code. One that is out of reach may not be asked for again for free. */
  private static boolean isRight(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Good<?> _ -> true;
      case Outcome.Bad<?>(var problem) ->
          problem.status() != NOT_FOUND && problem.status() != UNAVAILABLE;
    };
  }

  /** Somebody's turn, when it comes: the lookup that is theirs, or none. */
  private static final class Waiting extends CompletableFuture<Optional<Lookup>> {}

  private final class Line {
    private final CodeLine<Waiting> line = new CodeLine<>(limits, System.nanoTime());
    private OptionalLong alarm = OptionalLong.empty();

    CompletionStage<Optional<Lookup>> turn(String connection) {
      Waiting waiting = new Waiting();
      change(rules -> rules.comes(waiting, connection, System.nanoTime()));
      return waiting;
    }

    <T> CompletionStage<Outcome<T>> look(
        Lookup admitted, Supplier<CompletionStage<Outcome<T>>> lookup) {
      return begun(lookup)
          .whenComplete(
              (outcome, failure) -> {
                boolean right = failure == null && isRight(outcome);
                count.made(right);
                change(rules -> rules.answered(admitted, right, System.nanoTime()));
              })
          .thenApply(outcome -> admitted.overMisses() ? hidden(outcome) : outcome);
    }

    /** What cannot even be begun has failed like any other. */
    private static <T> CompletionStage<Outcome<T>> begun(
        Supplier<CompletionStage<Outcome<T>>> lookup) {
      try {
        return lookup.get();
      } catch (RuntimeException failure) {
        return CompletableFuture.failedStage(failure);
      }
    }

    private <T> Outcome<T> hidden(Outcome<T> outcome) {
      return outcome instanceof Outcome.Bad<T>(var problem) && problem.status() == NOT_FOUND
          ? new Outcome.Bad<>(REFUSED)
          : outcome;
    }

    /** Calls out on other threads: what is called there may change this line at once. */
    private void change(Function<CodeLine<Waiting>, List<Call<Waiting>>> step) {
      List<Call<Waiting>> calls;
      synchronized (this) {
        calls = step.apply(line);
        setAlarm();
      }
      for (Call<Waiting> call : calls) {
        switch (call) {
          case Call.Admitted<Waiting>(var who, var lookup) ->
              VIRTUAL_THREADS.execute(() -> who.complete(Optional.of(lookup)));
          case Call.Refused<Waiting>(var who) -> {
            count.refused();
            VIRTUAL_THREADS.execute(() -> who.complete(Optional.empty()));
          }
        }
      }
    }

    private void setAlarm() {
      OptionalLong next = line.nextAt();
      if (next.isPresent() && (alarm.isEmpty() || next.getAsLong() < alarm.getAsLong())) {
        alarm = next;
        CompletableFuture.delayedExecutor(
                next.getAsLong() - System.nanoTime(), TimeUnit.NANOSECONDS, VIRTUAL_THREADS)
            .execute(this::goOn);
      }
    }

    private void goOn() {
      change(
          rules -> {
            alarm = OptionalLong.empty();
            return rules.goesOn(System.nanoTime());
          });
    }
  }
}
