package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.Credit;
import quizhall.quiz.content.Credits;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;

/** What copies are made of. */
public final class CreditStore extends Repository {

  /** A column of a quiz, for {@link #credits}. */
  static final String COLUMN =
      """
      (SELECT jsonb_object_agg(place, jsonb_build_object(
          'id', source_id, 'title', credits.title, 'ownerId', credits.owner_id, 'author', author,
          'licence', credits.licence))
        FROM credits WHERE credits.quiz_id = quizzes.id) AS credits
      """;

  public CreditStore(Transaction transaction) {
    super(transaction);
  }

  private record Stored(
      UUID id,
      String title,
      Optional<UUID> ownerId,
      Optional<String> author,
      Optional<String> licence) {
    Credit credit() {
      return new Credit(
          new QuizId(id),
          title,
          ownerId.flatMap(owner -> author.map(name -> new Owner(new OwnerId(owner), name))),
          TermsColumns.licence(licence.orElse(null)));
    }
  }

  private record StoredBoth(Optional<Stored> basedOn, Optional<Stored> origin) {}

  static Credits credits(ResultSet row) throws SQLException {
    String json = row.getString("credits");
    if (json == null) {
      return Credits.NONE;
    }
    StoredBoth both = Rows.read(json, StoredBoth.class);
    return new Credits(both.basedOn().map(Stored::credit), both.origin().map(Stored::credit));
  }

  /** Of a new quiz. */
  public void insert(QuizId quiz, Credits credits) {
    credits.basedOn().ifPresent(credit -> insert(quiz, "basedOn", credit));
    credits.origin().ifPresent(credit -> insert(quiz, "origin", credit));
  }

  private void insert(QuizId quiz, String place, Credit credit) {
    handle
        .createUpdate(
            """
            INSERT INTO credits (quiz_id, place, source_id, title, owner_id, author, licence)
            VALUES (:quiz, :place, :source, :title, :owner, :author, :licence)
            """)
        .bind("quiz", quiz.value())
        .bind("place", place)
        .bind("source", credit.quiz().value())
        .bind("title", credit.title())
        .bind("licence", TermsColumns.kept(credit.licence()))
        .bind("owner", credit.author().map(author -> author.id().value()).orElse(null))
        .bind("author", credit.author().map(Owner::name).orElse(null))
        .execute();
  }

  /** From now on copies of their quizzes do not say whose these were. */
  public void forget(OwnerId author) {
    handle
        .createUpdate("UPDATE credits SET owner_id = NULL, author = NULL WHERE owner_id = :author")
        .bind("author", author.value())
        .execute();
  }
}
