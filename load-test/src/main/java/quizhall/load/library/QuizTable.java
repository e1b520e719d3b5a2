package quizhall.load.library;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.load.measure.Journal;

/** Puts quizzes straight into quiz-api's database, as a node of any release would. */
final class QuizTable {
  private static final int BATCH = 500;
  private static final int QUESTIONS = 10;
  private static final int QUIZZES_OF_AN_OWNER = 100;

  private static final String INSERT =
      """
      INSERT INTO quizzes (id, owner_id, owner_name, title, description, language, visibility, tags,
        questions, version, created_at, updated_at, folded_title, folded_tags, folded_description)
      VALUES (?, ?, 'Load', ?, ?, 'en', 'public', CAST(? AS text[]), CAST(? AS jsonb), 1, ?, ?, ?, ?, ?)
      """;

  private final Journal database;
  private final int quizzes;
  private final Random random = new Random(20);
  private final Vocabulary vocabulary = new Vocabulary(random);
  private final List<UUID> ids = new ArrayList<>();

  QuizTable(Journal database, int quizzes) {
    this.database = database;
    this.quizzes = quizzes;
  }

  /**
   * Fills it, as a restored backup would be: with statistics, and nothing left to be tidied up.
   *
   * @param progress hears how many there are
   */
  void fill(IntConsumer progress) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).minusDays(1);
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement insert = connection.prepareStatement(INSERT);
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      UUID owner = UUID.randomUUID();
      for (int i = 0; i < quizzes; i++) {
        owner = i % QUIZZES_OF_AN_OWNER == 0 ? UUID.randomUUID() : owner;
        add(insert, i, owner, now.minusSeconds(quizzes - i));
        if (i % BATCH == BATCH - 1 || i == quizzes - 1) {
          insert.executeBatch();
          connection.commit();
          progress.accept(i + 1);
        }
      }
      statement.execute(
          "INSERT INTO plays SELECT id, 1 + (random() * 200)::int FROM quizzes WHERE random() < 0.3");
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("VACUUM ANALYZE quizzes");
      statement.execute("VACUUM ANALYZE quiz_search");
      statement.execute("VACUUM ANALYZE search_vocabulary");
      statement.execute("VACUUM ANALYZE plays");
    } catch (SQLException e) {
      throw new IllegalStateException("quiz-api's database cannot be filled", e);
    }
  }

  /** What is there from a run before; false where nothing is. */
  boolean isFilled() {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement query =
            connection.prepareStatement("SELECT id FROM quizzes WHERE owner_name = 'Load'");
        var rows = query.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("quiz-api's database cannot be read", e);
    }
    if (!ids.isEmpty() && ids.size() != quizzes) {
      throw new IllegalStateException(
          "%,d quizzes are kept and not %,d: remove the folder".formatted(ids.size(), quizzes));
    }
    return !ids.isEmpty();
  }

  UUID anyId() {
    return ids.get(random.nextInt(ids.size()));
  }

  String anyTopic() {
    return Vocabulary.topicOf(random.nextInt(quizzes), quizzes);
  }

  String anyPlace() {
    return Vocabulary.placeOf(random.nextInt(quizzes), quizzes);
  }

  String anyWord() {
    return vocabulary.text(1);
  }

  String anyText() {
    return vocabulary.text(9);
  }

  private void add(PreparedStatement insert, int number, UUID owner, OffsetDateTime at)
      throws SQLException {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    ids.add(id);
    String topic = Vocabulary.topicOf(number, quizzes);
    boolean isInTitle = number % 3 == 0;
    String title = vocabulary.text(3) + (isInTitle ? " " + topic : "");
    String description =
        vocabulary.text(8)
            + " "
            + Vocabulary.EVERYWHERE
            + (number % 2 == 0 ? " " + Vocabulary.HALF : "")
            + (number % 10 == 0 ? " " + Vocabulary.TENTH : "")
            + (number % 50 == 0 ? " " + Vocabulary.FIFTIETH : "");
    String tag = "tag" + number % 40;
    insert.setObject(1, id);
    insert.setObject(2, owner);
    insert.setString(3, title);
    insert.setString(4, description);
    insert.setString(5, "{" + tag + ",load}");
    insert.setString(6, questions(topic + " " + Vocabulary.placeOf(number, quizzes)));
    insert.setObject(7, at);
    insert.setObject(8, at);
    insert.setString(9, title);
    insert.setString(10, tag + " load");
    insert.setString(11, description);
    insert.addBatch();
  }

  private String questions(String names) {
    return IntStream.range(0, QUESTIONS)
        .mapToObj(i -> question(vocabulary.text(9) + (i == 4 ? " " + names : "")))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String question(String text) {
    String options =
        IntStream.range(0, 4)
            .mapToObj(i -> "{\"text\":\"%s\",\"correct\":%s}".formatted(vocabulary.text(2), i == 0))
            .collect(Collectors.joining(","));
    return """
        {"id":"%s","type":"single","text":"%s","timeLimitSeconds":20,"points":"normal","options":[%s]}\
        """
        .formatted(new UUID(random.nextLong(), random.nextLong()), text, options);
  }
}
