package quizhall.core.database;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Work of one owner after another, and of different owners at once. Thread-safe. */
public final class Turns {
  /** The end of the last of each owner who has any; it never fails. */
  private final ConcurrentMap<UUID, CompletableFuture<Void>> ends = new ConcurrentHashMap<>();

  /** Begins when all of this owner before it has ended, however it did. */
  public <T> CompletionStage<T> take(UUID whose, Supplier<CompletionStage<T>> work) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    CompletableFuture<Void> before = ends.put(whose, end);
    return (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
        .thenCompose(_ -> work.get())
        .whenComplete(
            (_, _) -> {
              ends.remove(whose, end);
              end.complete(null);
            });
  }
}
