package quizhall.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.core.problem.Unavailable;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

@ExtendWith(Stores.class)
class UnitOfWorkIT {
  private TestDatabase store;
  private Database database;
  private UnitOfWork unitOfWork;

  @BeforeEach
  void open() {
    store = TestDatabase.create();
    database = SampleDatabase.migrated(store);
    unitOfWork = database.unitOfWork();
  }

  @AfterEach
  void close() {
    database.close();
    store.close();
  }

  @Test
  void a_refusal_leaves_the_transaction_without_a_trace() {
    assertThatThrownBy(
            () ->
                unitOfWork.run(
                    transaction -> {
                      write(transaction.handle(), 1, "changed");
                      throw new Refusal(Problem.forbidden());
                    }))
        .isInstanceOf(Refusal.class);

    assertThat(read(1)).isEqualTo("first");
  }

  @Test
  void two_that_deadlock_are_both_done_in_the_end() {
    var bothHoldOne = new CyclicBarrier(2);
    var attempts = new AtomicInteger();

    var one = unitOfWork.async(transaction -> writeBoth(transaction, 1, 2, bothHoldOne, attempts));
    var two = unitOfWork.async(transaction -> writeBoth(transaction, 2, 1, bothHoldOne, attempts));

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> one.toCompletableFuture().isDone() && two.toCompletableFuture().isDone());
    one.toCompletableFuture().join();
    two.toCompletableFuture().join();
    // One of them once more; on a slow machine that one may meet the other again.
    assertThat(attempts).hasValueGreaterThan(2);
  }

  @Test
  void a_statement_that_takes_too_long_is_given_up() {
    assertThatThrownBy(
            () ->
                unitOfWork.run(transaction -> transaction.handle().execute("SELECT pg_sleep(30)")))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void a_pool_with_nothing_left_is_unavailable_not_a_hang() {
    for (int i = 0; i < 5; i++) {
      unitOfWork.async(transaction -> transaction.handle().execute("SELECT pg_sleep(4.5)"));
    }
    await().until(() -> sleepers() == 5);

    assertThatThrownBy(() -> unitOfWork.async(Transaction::handle).toCompletableFuture().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(Unavailable.class);
  }

  @Test
  void an_owner_who_wants_much_at_once_takes_one_connection() {
    UUID owner = UUID.randomUUID();
    CountDownLatch gate = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    List<CompletableFuture<Boolean>> all =
        IntStream.range(0, 20)
            .mapToObj(
                _ ->
                    unitOfWork
                        .asyncInTurn(
                            owner,
                            transaction -> {
                              begun.incrementAndGet();
                              return opens(gate);
                            })
                        .toCompletableFuture())
            .toList();

    var others = unitOfWork.asyncInTurn(UUID.randomUUID(), _ -> read(1)).toCompletableFuture();

    assertThat(others.join()).isEqualTo("first");
    await().until(() -> begun.get() == 1);
    gate.countDown();
    assertThat(all).allMatch(CompletableFuture::join);
  }

  @Test
  void the_next_of_an_owner_begins_however_the_one_before_ended() {
    UUID owner = UUID.randomUUID();
    var fails =
        unitOfWork.asyncInTurn(
            owner,
            _ -> {
              throw new Refusal(Problem.forbidden());
            });

    assertThat(unitOfWork.asyncInTurn(owner, _ -> read(1)).toCompletableFuture().join())
        .isEqualTo("first");
    assertThat(fails.toCompletableFuture()).isCompletedExceptionally();
  }

  private static boolean opens(CountDownLatch gate) {
    try {
      return gate.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int sleepers() throws SQLException {
    try (var connection = store.connect();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    SELECT count(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND state = 'active'
                      AND query LIKE '%pg_sleep(4.5)' AND pid <> pg_backend_pid()
                    """)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static int writeBoth(
      Transaction transaction,
      int first,
      int second,
      CyclicBarrier barrier,
      AtomicInteger attempts) {
    write(transaction.handle(), first, "changed");
    if (attempts.incrementAndGet() <= 2) {
      meet(barrier);
    }
    write(transaction.handle(), second, "changed");
    return first;
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Handle handle, int id, String text) {
    handle.execute("UPDATE note SET text = ? WHERE id = ?", text, id);
  }

  private String read(int id) {
    return unitOfWork.inTransaction(
        transaction ->
            transaction
                .handle()
                .select("SELECT text FROM note WHERE id = ?", id)
                .mapTo(String.class)
                .one());
  }
}
