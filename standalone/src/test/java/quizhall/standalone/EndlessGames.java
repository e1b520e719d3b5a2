package quizhall.standalone;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.drill.Api;
import quizhall.drill.Fault;
import quizhall.drill.Games;
import quizhall.drill.Games.Half;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Journal;
import quizhall.drill.Referee;

/**
 * Games one after another in several lanes, each judged when it is over. A room that could not be
 * filled because of a fault is left, and another one is opened; from then on nothing may go wrong.
 */
final class EndlessGames implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EndlessGames.class);
  private static final int LANES = 3;
  private static final int PLAYERS = 8;
  private static final int QUESTIONS = 4;
  private static final int LONGEST_PAUSE_MS = 1_500;
  private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(1);

  /** In which a room can be opened and filled though something happens. */
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private final Hall hall;
  private final Journal journal;
  private final ReadWriteLock calm;
  private final Random random;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger games = new AtomicInteger();
  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicInteger openedAgain = new AtomicInteger();
  private final List<Throwable> complaints = new CopyOnWriteArrayList<>();
  private final List<Thread> lanes = new ArrayList<>();

  /** Only so many may register in an hour, and a token is good for some minutes only. */
  private record Host(String account, String quiz, long since) {
    private static final Duration GOOD_FOR = Duration.ofMinutes(8);

    static Host in(Hall hall) {
      String account = hall.newHost();
      return new Host(account, Games.newQuiz(hall, account, QUESTIONS), System.nanoTime());
    }

    boolean isFresh() {
      return System.nanoTime() - since < GOOD_FOR.toNanos();
    }

    Games open(Hall hall) {
      return Games.start(hall, account, quiz, PLAYERS, QUESTIONS);
    }
  }

  private EndlessGames(Hall hall, Journal journal, ReadWriteLock calm, Random random) {
    this.hall = hall;
    this.journal = journal;
    this.calm = calm;
    this.random = random;
  }

  /**
   * @param calm who judges has it to read, and who makes trouble to write
   */
  static EndlessGames start(Hall hall, Journal journal, ReadWriteLock calm, Random random) {
    var games = new EndlessGames(hall, journal, calm, random);
    for (int lane = 0; lane < LANES; lane++) {
      int first = lane;
      games.lanes.add(
          Thread.ofVirtual().name("lane-" + lane).start(() -> games.playOneAfterAnother(first)));
    }
    return games;
  }

  /** What was wrong up to now. */
  List<Throwable> complaints() {
    return List.copyOf(complaints);
  }

  int games() {
    return games.get();
  }

  int answers() {
    return answers.get();
  }

  /** Waits until the last games are over. */
  @Override
  public void close() {
    over.set(true);
    for (Thread lane : lanes) {
      try {
        lane.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  private void playOneAfterAnother(int lane) {
    Optional<Host> host = Optional.empty();
    for (int game = lane; !over.get(); game++) {
      try {
        Hall at = startingAt(game);
        host = host.filter(Host::isFresh).or(() -> Optional.of(patiently(() -> Host.in(at))));
        play(at, host.orElseThrow());
      } catch (RuntimeException | Error complaint) {
        LOG.error("A game went wrong", complaint);
        complaints.add(complaint);
        Fault.lasts(BEFORE_TRYING_AGAIN);
      }
    }
  }

  /** Each node has its turn to open rooms, and players begin at each. */
  private Hall startingAt(int game) {
    var nodes = new ArrayList<>(hall.nodes());
    Collections.rotate(nodes, game);
    return new Hall(hall.http(), hall.services(), nodes);
  }

  private void play(Hall at, Host host) {
    try (Games played = patiently(() -> host.open(at))) {
      for (int question = 0; question < QUESTIONS; question++) {
        if (question > 0) {
          played.nextQuestion();
        }
        played.answer(Half.FIRST);
        Fault.lasts(pause());
        played.answer(Half.SECOND);
        played.awaitAllAnswered();
      }
      played.playToTheEnd();
      calm.readLock().lock();
      try {
        played.rooms().forEach(room -> awaitResults(at, room));
        answers.addAndGet(played.judgedBy(new Referee(at, journal)));
      } finally {
        calm.readLock().unlock();
      }
      games.incrementAndGet();
    }
  }

  /** Who is told to try again shortly does so. */
  private static void awaitResults(Hall at, OpenRoom room) {
    await("results of " + room.code())
        .atMost(PATIENCE)
        .until(
            () ->
                at.node(0)
                        .get("/api/session/%s/results".formatted(room.code()), room.hostToken())
                        .status()
                    != 503);
  }

  private Duration pause() {
    synchronized (random) {
      return Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MS));
    }
  }

  /** For what comes before a game: a trouble may meet it, and then it is done once more. */
  private <T> T patiently(Supplier<T> opening) {
    long began = System.nanoTime();
    while (true) {
      try {
        return opening.get();
      } catch (Api.Unreachable | ConditionTimeoutException | Api.Unexpected met) {
        boolean isRefusal = met instanceof Api.Unexpected answer && answer.status() != 503;
        if (isRefusal || System.nanoTime() - began > PATIENCE.toNanos()) {
          throw met;
        }
        openedAgain.incrementAndGet();
        Fault.lasts(BEFORE_TRYING_AGAIN);
      }
    }
  }

  @Override
  public String toString() {
    return "%d games, %d answers kept, %d openings repeated, %d complaints"
        .formatted(games.get(), answers.get(), openedAgain.get(), complaints.size());
  }
}
