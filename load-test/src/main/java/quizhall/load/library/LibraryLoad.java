package quizhall.load.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.load.client.Network;
import quizhall.load.hall.Cluster;
import quizhall.load.hall.LocalHall;
import quizhall.load.library.Timing.Beside;

/**
 * Fills a library and asks for one thing after the other, each kind in turn with all others, so
 * that all meet the same machine. A read by its key is what the others are compared with.
 */
public final class LibraryLoad {
  private static final int PAGE = 100;
  private static final String READ = "read by key";
  private static final String SAVED_WITHOUT = "save, empty library";
  private static final String SAVED = "save, full library";
  private static final String LIST = "list, first page";
  private static final String NEWEST = "newest, first page";

  /**
   * How large it is.
   *
   * @param quizzes in the database
   * @param requests of each kind that are measured
   * @param warmups of each kind before them
   * @param depth of the page that is compared with the first one
   */
  public record Size(int quizzes, int requests, int warmups, int depth) {
    private static final int MOST_SAVES = 250;

    /** Of the same account, which may have a thousand quizzes. */
    int saves() {
      return Math.min(MOST_SAVES, requests);
    }
  }

  private record Kind(Timing timing, Supplier<String> path) {}

  private final Network network;
  private final Services full;
  private final Supplier<LocalHall> empty;
  private final QuizTable table;
  private final Size size;
  private final Consumer<String> news;
  private final List<Timing> timings = new ArrayList<>();

  private LibraryLoad(
      Network network,
      Cluster cluster,
      Supplier<LocalHall> empty,
      Size size,
      Consumer<String> news) {
    this.network = network;
    this.full = Services.of(network, cluster);
    this.empty = empty;
    this.table = new QuizTable(cluster.quizDatabase(), size.quizzes());
    this.size = size;
    this.news = news;
  }

  /**
   * Fills the cluster's library where it is not filled, and measures.
   *
   * @param empty starts another one, beside whose empty library saves are measured
   */
  public static LibraryReport measure(
      Network network,
      Cluster cluster,
      Supplier<LocalHall> empty,
      Size size,
      Consumer<String> news) {
    LibraryLoad load = new LibraryLoad(network, cluster, empty, size, news);
    return load.run();
  }

  private LibraryReport run() {
    try (full) {
      if (!table.isFilled()) {
        table.fill(count -> news.accept("%,d of %,d quizzes".formatted(count, size.quizzes())));
      }
      List<Kind> kinds = kinds();
      rounds(kinds, size.warmups());
      kinds.forEach(kind -> kind.timing.times().reset());
      rounds(kinds, size.requests());
      kinds.forEach(kind -> timings.add(kind.timing));
      saves();
    }
    return new LibraryReport(size, timings);
  }

  private void rounds(List<Kind> kinds, int rounds) {
    for (int i = 0; i < rounds; i++) {
      if (i % 50 == 0) {
        news.accept("%,d of %,d requests of each kind".formatted(i, rounds));
      }
      for (Kind kind : kinds) {
        long began = System.nanoTime();
        full.get(kind.path.get());
        kind.timing.add(System.nanoTime() - began);
      }
    }
  }

  private List<Kind> kinds() {
    String list = "/api/quiz/quizzes?limit=20";
    String newest = "/api/quiz/quizzes/search?limit=20";
    String plays = "/api/quiz/quizzes/search?limit=20&sort=plays";
    String deepList = list + "&next=" + deep(list);
    String deepNewest = newest + "&next=" + deep(newest);
    String deepPlays = plays + "&next=" + deep(plays);
    Beside few = new Beside(READ, 99, 5);
    Beside any = new Beside(READ, 99, 15);
    return List.of(
        kind(READ, Beside.NOTHING, () -> "/api/quiz/quizzes/" + table.anyId()),
        search("word in 10 quizzes", few, table::anyPlace),
        search("word in 1,000 quizzes", few, table::anyTopic),
        search("word in 1,000, newest first", few, () -> table.anyTopic() + "&sort=newest"),
        search("word in 1,000, most played", few, () -> table.anyTopic() + "&sort=plays"),
        search("word in every 50th quiz", any, () -> Vocabulary.FIFTIETH),
        search("word in every 10th quiz", any, () -> Vocabulary.TENTH),
        search("word in every 2nd quiz", any, () -> Vocabulary.HALF),
        search("word in all quizzes", any, () -> Vocabulary.EVERYWHERE),
        search("word in all, newest first", any, () -> Vocabulary.EVERYWHERE + "&sort=newest"),
        search("word in all, most played", any, () -> Vocabulary.EVERYWHERE + "&sort=plays"),
        search("any word", any, table::anyWord),
        search("two words", any, () -> table.anyWord() + "%20" + table.anyWord()),
        search("three letters", any, () -> beginning(table.anyWord())),
        search("a typing error", any, () -> mistyped(table.anyTopic())),
        search("words of two quizzes", any, () -> table.anyPlace() + "%20" + table.anyPlace()),
        kind(
            "counts beside filters, any word",
            Beside.NOTHING,
            () -> "/api/quiz/quizzes/search/counts?q=" + table.anyWord()),
        kind("counts of everything", Beside.NOTHING, () -> "/api/quiz/quizzes/search/counts"),
        kind(LIST, Beside.NOTHING, () -> list),
        kind(
            "list, page at %,d".formatted(size.depth()), new Beside(LIST, 50, 1.2), () -> deepList),
        kind(NEWEST, Beside.NOTHING, () -> newest),
        kind(
            "newest, page at %,d".formatted(size.depth()),
            new Beside(NEWEST, 50, 1.2),
            () -> deepNewest),
        kind("most played, first page", Beside.NOTHING, () -> plays),
        kind(
            "most played, page at %,d".formatted(size.depth()),
            new Beside("most played, first page", 50, 1.2),
            () -> deepPlays));
  }

  private static Kind kind(String what, Beside beside, Supplier<String> path) {
    return new Kind(Timing.of(what, beside), path);
  }

  private static Kind search(String what, Beside beside, Supplier<String> words) {
    return kind(
        "search: " + what, beside, () -> "/api/quiz/quizzes/search?limit=24&q=" + words.get());
  }

  private static String beginning(String word) {
    return word.substring(0, 3);
  }

  /** Two letters in the wrong order. */
  private static String mistyped(String word) {
    int middle = word.length() - 3;
    return word.substring(0, middle)
        + word.charAt(middle + 1)
        + word.charAt(middle)
        + word.substring(middle + 2);
  }

  /** The next of the page that ends at the depth. */
  private String deep(String path) {
    news.accept("paging down");
    String first = path.replace("limit=20", "limit=" + PAGE);
    String next = "";
    for (int seen = 0; seen < size.depth(); seen += PAGE) {
      String address = next.isEmpty() ? first : first + "&next=" + next;
      next = Services.json(full.get(address)).path("next").asText();
    }
    return next;
  }

  /** In turn into the full library and into an empty one, so that both meet the same machine. */
  private void saves() {
    news.accept("starting another Quizhall, with an empty library");
    try (LocalHall other = empty.get();
        Services without = Services.of(network, other.cluster())) {
      Timing intoEmpty = Timing.of(SAVED_WITHOUT, Beside.NOTHING);
      Timing intoFull = Timing.of(SAVED, new Beside(SAVED_WITHOUT, 50, 1.2));
      String tokenWithout = without.signIn();
      String token = full.signIn();
      for (int i = 0; i < size.warmups() + size.saves(); i++) {
        if (i == size.warmups()) {
          intoEmpty.times().reset();
          intoFull.times().reset();
        }
        if (i % 50 == 0) {
          news.accept("%,d of %,d saves".formatted(i, size.warmups() + size.saves()));
        }
        String draft = draft(i);
        intoEmpty.add(without.save(tokenWithout, draft));
        intoFull.add(full.save(token, draft));
      }
      timings.add(intoEmpty);
      timings.add(intoFull);
    }
  }

  private String draft(int number) {
    String questions =
        IntStream.range(0, 10)
            .mapToObj(
                _ ->
                    """
                    {"type": "single", "text": "%s", "options": [{"text": "yes", "correct": true}, {"text": "no"}]}
                    """
                        .formatted(table.anyText()))
            .collect(Collectors.joining(","));
    return "{\"title\": \"Saved %d\", \"questions\": [%s]}".formatted(number, questions);
  }
}
