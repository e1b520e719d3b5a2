package quizhall.quiz.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import quizhall.quiz.document.PictureDocument;
import quizhall.quiz.document.QuizJson;

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

  static <T> T read(String json, Class<T> shape) {
    try {
      return QuizJson.mapper().readValue(json, shape);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored " + shape.getSimpleName(), broken);
    }
  }
}
