package quizhall.auth.keys;

import java.util.List;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;

/** The table of signing keys. */
final class KeyStore extends Repository {
  private final KeySeal seal;

  KeyStore(Transaction transaction, KeySeal seal) {
    super(transaction);
    this.seal = seal;
  }

  /** So that two processes do not make a key each. */
  void lock() {
    handle.execute("LOCK TABLE signing_key IN SHARE ROW EXCLUSIVE MODE");
  }

  List<SigningKey> all() {
    return handle
        .select("SELECT kid, created_at, sealed_jwk FROM signing_key")
        .map(
            (row, context) ->
                seal.open(
                    row.getString("kid"),
                    row.getTimestamp("created_at").toInstant(),
                    row.getBytes("sealed_jwk")))
        .list();
  }

  void add(SigningKey key) {
    handle
        .createUpdate(
            """
            INSERT INTO signing_key (kid, created_at, sealed_jwk)
            VALUES (:kid, :createdAt, :sealed)
            """)
        .bind("kid", key.kid())
        .bind("createdAt", key.createdAt())
        .bind("sealed", seal.seal(key))
        .execute();
  }

  void remove(SigningKey key) {
    handle.execute("DELETE FROM signing_key WHERE kid = ?", key.kid());
  }
}
