package quizhall.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.Terms;

/** Licence and source of a quiz, in three columns that are null where nothing is said. */
final class TermsColumns {

  private TermsColumns() {}

  static <S extends SqlStatement<S>> S bind(S statement, Terms terms) {
    return statement
        .bind("licence", kept(terms.licence()))
        .bind("source", terms.source().orElse(null))
        .bind("sourceUrl", terms.sourceUrl().orElse(null));
  }

  static Terms terms(ResultSet row) throws SQLException {
    return new Terms(
        licence(row.getString("licence")),
        Optional.ofNullable(row.getString("source")),
        Optional.ofNullable(row.getString("source_url")));
  }

  static String kept(Licence licence) {
    return licence.stated().orElse(null);
  }

  static Licence licence(String kept) {
    return kept == null ? Licence.UNSTATED : Licence.of(kept).orElse(Licence.OTHER);
  }
}
