package quizhall.quiz.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Role;
import quizhall.quiz.document.PictureDocument;
import quizhall.quiz.document.QuizJson;
import quizhall.quiz.document.QuizSummary;

/** Columns that JDBC has no type of its own for. */
final class Rows {

  private Rows() {}

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  static Optional<PictureDocument> cover(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("cover"))
        .map(cover -> read(cover, PictureDocument.class));
  }

  /** A quiz in a list, for whoever reads it. */
  static QuizSummary summary(ResultSet row, Optional<OwnerId> reader) throws SQLException {
    return summary(row, reader, Optional.empty());
  }

  /**
   * The same in a list that tells what was given to them.
   *
   * @param role in which its owner has given it to them
   */
  static QuizSummary summary(ResultSet row, Optional<OwnerId> reader, Optional<Role> role)
      throws SQLException {
    OwnerId owner = new OwnerId(row.getObject("owner_id", UUID.class));
    return new QuizSummary(
        row.getObject("id", UUID.class),
        owner.value(),
        row.getString("title"),
        row.getString("description"),
        row.getString("language"),
        texts(row, "tags"),
        cover(row),
        row.getLong("plays"),
        row.getInt("question_count"),
        row.getString("owner_name"),
        reader.equals(Optional.of(owner)) || role.equals(Optional.of(Role.EDIT)),
        role.map(Role::code),
        row.getString("visibility"),
        TermsColumns.licence(row.getString("licence")).stated(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  static <T> T read(String json, Class<T> shape) {
    try {
      return QuizJson.mapper().readValue(json, shape);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored " + shape.getSimpleName(), broken);
    }
  }
}
