package quizhall.game.gateway;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import quizhall.game.entity.ResponseKeys;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;

/** The table of keys without a database. */
final class KeysInMemory implements ResponseKeys {
  private static final int KEY_BYTES = 32;

  private final Map<SessionId, Map<Integer, byte[]>> keys = new ConcurrentHashMap<>();

  @Override
  public CompletionStage<Map<Integer, byte[]>> of(Session session, Collection<Integer> questions) {
    Map<Integer, byte[]> own = keys.computeIfAbsent(session.id(), _ -> new ConcurrentHashMap<>());
    questions.forEach(question -> own.computeIfAbsent(question, _ -> random()));
    Map<Integer, byte[]> copies = new HashMap<>();
    own.forEach((question, key) -> copies.put(question, key.clone()));
    return CompletableFuture.completedStage(copies);
  }

  private static byte[] random() {
    byte[] key = new byte[KEY_BYTES];
    ThreadLocalRandom.current().nextBytes(key);
    return key;
  }

  @Override
  public CompletionStage<Integer> delete(Session session, int question) {
    keys.getOrDefault(session.id(), Map.of()).remove(question);
    return CompletableFuture.completedStage(1);
  }

  /** Of which questions there are keys. */
  Collection<Integer> left(Session session) {
    return Map.copyOf(keys.getOrDefault(session.id(), Map.of())).keySet();
  }
}
